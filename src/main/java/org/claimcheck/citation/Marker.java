package org.claimcheck.citation;

import java.util.Locale;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A citation marker in running text. {@code [1, 4]} makes two, each with its own span; the members
 * of a range, {@code [3-5]}, share the span of the range.
 *
 * @param span offsets in the document's text
 * @param label what it shows, without brackets
 * @param target the {@link Reference#id()} of what it points to; null if it points nowhere
 * @param resolution what became of the search for a target
 */
public record Marker(
        Span span, String label, Style style, @Nullable String target, Resolution resolution) {

    /**
     * @throws IllegalArgumentException if there is a target and none was found, or the reverse
     */
    public Marker {
        if ((target != null) != (resolution == Resolution.FOUND)) {
            throw new IllegalArgumentException(label + ": " + resolution + " with " + target);
        }
    }

    public enum Style {
        /** {@code [4]} in plain text. */
        NUMERIC,
        /** A link to a place in the document. */
        LINK,
        /** A note of the format, {@code [^4]} in Markdown. */
        NOTE,
        /** {@code [@key]}. */
        KEY,
        /** A raised number without a link. */
        SUPERSCRIPT,
        /** {@code *}, {@code †}, {@code ‡}. */
        SYMBOL,
        /** {@code (Reed & Lind, 2004)}, {@code Reed et al. (2004)}. */
        AUTHOR_YEAR;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public enum Resolution {
        FOUND,
        /** There is a list this marker could belong to, and it lacks the entry. */
        NO_ENTRY,
        /** Nothing in the document could hold the entry. */
        NO_LIST,
        /** The entry may be out of sight: in another file, or in a list without labels. */
        UNKNOWN;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isResolved() {
        return target != null;
    }

    /** Whether it leads to an entry, or may lead to one out of sight. */
    public boolean mayLead() {
        return resolution == Resolution.FOUND || resolution == Resolution.UNKNOWN;
    }
}
