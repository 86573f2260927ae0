package org.claimcheck.citation;

import org.jspecify.annotations.Nullable;

/** The other documents of a run, in which a marker's entry may stand. */
public interface OtherDocuments {

    /** A document checked by itself. */
    OtherDocuments NONE =
            new OtherDocuments() {
                @Override
                public @Nullable String place(String target) {
                    return null;
                }

                @Override
                public @Nullable String entry(String label) {
                    return null;
                }

                @Override
                public boolean lacks(String target) {
                    return false;
                }
            };

    /**
     * The place that a link leads to, as {@code path#id}; null if none of them has it.
     *
     * @param target as written: {@code #id} looks in all of them, {@code file#id} in that file
     */
    @Nullable String place(String target);

    /**
     * The entry of the only document that has one with such a label, as {@code path#label}; null if
     * none or several have.
     */
    @Nullable String entry(String label);

    /** Whether a link leads to one of them, and to a place that it has not. */
    boolean lacks(String target);
}
