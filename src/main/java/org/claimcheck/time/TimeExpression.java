package org.claimcheck.time;

import java.util.Locale;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a time, with a value as TimeML writes it.
 *
 * @param span offsets in the document's text
 * @param value ISO-like ({@code 2008-03-01}, {@code 2008-W12}, {@code P3M}, {@code PRESENT_REF});
 *     null where the text alone does not tell
 * @param basis what gave the value: {@code explicit}, {@code published}, {@code previous-date}, or
 *     {@code unresolved}
 */
public record TimeExpression(Span span, Type type, @Nullable String value, String basis) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
