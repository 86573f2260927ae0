package org.claimcheck.lookup;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a registry says about the work an entry names by DOI, arXiv number or ISBN.
 *
 * @param identifier with the name of its kind, such as {@code DOI 10.5555/12345678}
 * @param service who answered, or who was asked, as shown to a reader
 * @param reason why there is no more to say; empty if the work was found and compared
 * @param work null if there is no record
 * @param differing what does not fit, in the order of the enumeration; only of {@link
 *     Verdict#DIFFERS}
 * @param retraction null if none is known
 */
public record RecordCheck(
        Verdict verdict,
        String identifier,
        String service,
        String reason,
        @Nullable Work work,
        List<Field> differing,
        @Nullable Retraction retraction) {

    public RecordCheck {
        differing = List.copyOf(differing);
        if ((verdict == Verdict.DIFFERS) == differing.isEmpty()) {
            throw new IllegalArgumentException(identifier + ": " + verdict + " in " + differing);
        }
    }

    public enum Verdict {
        /** At least one of title, first author and year fits, and none differs. */
        MATCH("match"),
        DIFFERS("differs"),
        /** All registries that could know the identifier answered that they do not. */
        NOT_FOUND("not-found"),
        UNVERIFIED("could-not-verify");

        private final String id;

        Verdict(String id) {
            this.id = id;
        }

        /** The name used in reports. */
        public String id() {
            return id;
        }
    }

    public enum Field {
        TITLE,
        AUTHOR,
        YEAR;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The record, as far as it is compared; null where it is silent.
     *
     * @param firstAuthor the family name if it is told apart
     */
    public record Work(
            @Nullable String title, @Nullable String firstAuthor, @Nullable Integer year) {}

    /**
     * @param kind retraction, withdrawal, removal or partial retraction
     * @param notice DOI of the notice; null if not given
     * @param date ISO 8601, as far as it is given; null if not
     */
    public record Retraction(String kind, @Nullable String notice, @Nullable String date) {}

    /** A check without a record. */
    public static RecordCheck without(
            Verdict verdict, String identifier, String service, String reason) {
        return new RecordCheck(verdict, identifier, service, reason, null, List.of(), null);
    }
}
