package org.claimcheck.citation;

import java.util.Locale;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A citation marker in running text. {@code [1, 4]} makes two, each with its own span.
 *
 * @param span offsets in the document's text
 * @param label what it shows, without brackets
 * @param target id or label of what it points to; null if it points nowhere
 */
public record Marker(Span span, String label, Style style, @Nullable String target) {

    public enum Style {
        /** {@code [4]} in plain text. */
        NUMERIC,
        /** A link to a place in the document. */
        LINK,
        /** A note of the format, {@code [^4]} in Markdown. */
        NOTE,
        /** {@code [@key]}. */
        KEY;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isResolved() {
        return target != null;
    }
}
