package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.claimcheck.quantity.Quantity.Bound;
import org.claimcheck.quantity.Quantity.Kind;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A number with its scale and unit.
 *
 * @param first index of the first token
 * @param end index after the last
 * @param number as written, before the scale
 * @param step one unit of the last digit of the number
 * @param scale what "million" and its like make of it
 */
record Amount(
        int first,
        int end,
        BigDecimal number,
        BigDecimal step,
        BigDecimal scale,
        Kind kind,
        @Nullable String unit) {

    /** The same number from an earlier token on. */
    Amount from(int earlier) {
        return new Amount(earlier, end, number, step, scale, kind, unit);
    }

    /** The amount below nought whose sign stands before the first token. */
    Amount negative() {
        return new Amount(first - 1, end, number.negate(), step, scale, kind, unit);
    }

    /** The same number of something, which the text names before the token at {@code after}. */
    Amount as(Kind named, @Nullable String what, int after) {
        return new Amount(first, after, number, step, scale, named, what);
    }

    /** The start of a range with what only its end shows: "5 to 10 million euros". */
    Amount sharing(Amount other) {
        boolean scaleless =
                scale.compareTo(BigDecimal.ONE) == 0 && number.compareTo(other.number) < 0;
        boolean bare = kind == Kind.NUMBER;
        return new Amount(
                first,
                end,
                number,
                step,
                scaleless && (bare || kind == other.kind || other.kind == Kind.NUMBER)
                        ? other.scale
                        : scale,
                bare ? other.kind : kind,
                bare ? other.unit : unit);
    }

    /** The end of a range whose currency stands before its start: "$5-10 million". */
    Amount inCurrency(Amount start) {
        return kind == Kind.NUMBER && start.kind == Kind.MONEY
                ? new Amount(first, end, number, step, scale, Kind.MONEY, start.unit)
                : this;
    }

    /** Whether both can be ends of a range: "up 5 % to 600 million" is none. */
    boolean isLike(Amount end) {
        return kind == Kind.NUMBER
                || (kind == Kind.MONEY && end.kind == Kind.NUMBER)
                || (kind == end.kind && Objects.equals(unit, end.unit));
    }

    boolean isBelow(Amount other) {
        return number.multiply(scale).compareTo(other.number.multiply(other.scale)) < 0;
    }

    Quantity quantity(Tokens t, Bound bound) {
        return new Quantity(
                t.span(first, end - 1),
                kind,
                Rounding.plain(number.multiply(scale)),
                unit,
                bound,
                Rounding.plain(step.multiply(scale)));
    }
}
