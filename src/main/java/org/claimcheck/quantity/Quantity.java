package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number in the text with what it counts.
 *
 * @param span offsets in the document's text, unit or currency included
 * @param value the normalised value; null for a malformed number
 * @param unit an ISO 4217 code for money, {@code %} for percent, {@code pp} for percentage points,
 *     a unit symbol for measures; null for plain numbers
 * @param bound how exact the text says it is
 * @param step one unit of the last digit written, in the value's own unit: 0.1 for {@code 38.4},
 *     100,000 for {@code 3.2 million}, 0 for an ordinal; null for a malformed number
 */
public record Quantity(
        Span span,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable String unit,
        Bound bound,
        @Nullable BigDecimal step) {

    public enum Kind {
        NUMBER,
        ORDINAL,
        FRACTION,
        PERCENT,
        MONEY,
        MEASURE,
        /** Digits grouped so that no reading is right, such as {@code 200,0000}. */
        MALFORMED;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the words around the number make of it. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        /** The lower end of a range: the 10 of {@code 10–12 %}. "From 10 to 12" may be a change. */
        FROM,
        /** The upper end of a range. */
        TO
    }

    /**
     * The values that are written this way if every digit counts: 38.35 to 38.45 for {@code 38.4},
     * 17.5 to 18.5 for {@code 18 %}, 1,199.5 upwards for {@code at least 1,200}. "About" leaves
     * more room: 15 to 25 for {@code about 20}. Null for a malformed number.
     */
    public @Nullable Interval interval() {
        return value == null || step == null ? null : Rounding.interval(value, step, bound);
    }

    /**
     * The same if the noughts at the end of a whole number of three digits or more only hold the
     * place, so that {@code 45,000} may be 44,500 or 45,499; as wide as the text can be read.
     */
    public @Nullable Interval widest() {
        return value == null || step == null
                ? null
                : Rounding.interval(value, Rounding.coarse(value, step), bound);
    }
}
