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
 */
public record Quantity(
        Span span, Kind kind, @Nullable BigDecimal value, @Nullable String unit, Bound bound) {

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

    /** What the words before the number make of it. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }
}
