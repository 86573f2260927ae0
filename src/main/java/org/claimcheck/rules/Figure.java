package org.claimcheck.rules;

import java.math.BigDecimal;
import java.util.Objects;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.Quantity.Bound;
import org.claimcheck.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A number to reckon with.
 *
 * @param range what may have been rounded to it
 * @param step one unit of the last digit that counts
 */
record Figure(
        Kind kind, @Nullable String unit, double value, double step, Range range, Bound bound) {

    /** From here on a whole number that ends in noughts is taken to be rounded. */
    private static final BigDecimal ROUNDED = BigDecimal.valueOf(1_000);

    /** Below, a sum is written with all its digits. */
    private static final double ALL_DIGITS = 1_000_000;

    /** Sums in whole dollars may have been added up with the cents. */
    private static final double CENTS = 0.5;

    /** Of a rounded number at least so many digits count. */
    private static final int DIGITS = 2;

    /** A fraction in words is told of shares this far from it: a third of 30 % and of 38 %. */
    private static final double FRACTION = 0.08;

    /** "More than half" is told of 49.6 %, not of 45. */
    private static final double LIMIT = 0.01;

    /** The figure of a quantity with a value; null for others. */
    static @Nullable Figure of(Quantity quantity) {
        BigDecimal value = quantity.value();
        BigDecimal step = quantity.step();
        if (value == null || step == null) {
            return null;
        }
        double counted = Math.max(step.doubleValue(), rounding(value));
        return new Figure(
                quantity.kind(),
                quantity.unit(),
                value.doubleValue(),
                counted,
                range(quantity, value.doubleValue(), counted),
                quantity.bound());
    }

    /** A whole number of things. */
    static Figure count(int value) {
        return new Figure(Kind.NUMBER, null, value, 1, Range.exactly(value), Bound.EXACT);
    }

    /** What the noughts at the end stand for: 100 for 4,500, 1,000 for 20,000. */
    private static double rounding(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        if (value.compareTo(ROUNDED) < 0 || bare.scale() > -2) {
            return 0;
        }
        int digits = bare.precision() - bare.scale();
        return Math.pow(10, Math.min(-bare.scale(), digits - DIGITS));
    }

    private static Range range(Quantity quantity, double value, double step) {
        Range near = Range.around(value, step / 2);
        if (quantity.kind() == Kind.FRACTION) {
            near = Range.around(value, FRACTION);
        } else if (quantity.kind() == Kind.NUMBER && step == 1) {
            near = Range.exactly(value);
        }
        Bound bound = quantity.bound();
        boolean limit = bound == Bound.AT_LEAST || bound == Bound.AT_MOST;
        if (limit && quantity.kind() == Kind.FRACTION) {
            near = Range.around(value, LIMIT);
        }
        return switch (bound) {
            case ABOUT -> Range.around(value, Math.max(2 * step, value / 10));
            case AT_LEAST -> new Range(near.low(), Double.POSITIVE_INFINITY);
            case AT_MOST -> new Range(Double.NEGATIVE_INFINITY, near.high());
            default -> near;
        };
    }

    boolean isPercent() {
        return kind == Kind.PERCENT && "%".equals(unit);
    }

    boolean isPoints() {
        return kind == Kind.PERCENT && "pp".equals(unit);
    }

    /** Whether both can be compared, added and divided. */
    boolean isLike(Figure other) {
        return kind == other.kind && Objects.equals(unit, other.unit);
    }

    /** A number of things: whole, without a unit. */
    boolean isCount() {
        return kind == Kind.NUMBER && value >= 1 && value == Math.rint(value);
    }

    boolean isExact() {
        return bound == Bound.EXACT;
    }

    /** Whether it is an end of a range. */
    boolean isEnd() {
        return bound == Bound.FROM || bound == Bound.TO;
    }

    /** The same number of a unit that is named apart from it. */
    Figure in(String other) {
        return kind == Kind.NUMBER
                ? new Figure(Kind.MEASURE, other, value, step, range, bound)
                : this;
    }

    /** A whole number at face value, without what its noughts leave open. */
    Range asWritten() {
        boolean whole = isExact() && value == Math.rint(value) && value < ALL_DIGITS;
        boolean money = whole && kind == Kind.MONEY;
        return whole && kind == Kind.NUMBER
                ? Range.exactly(value)
                : money ? Range.around(value, CENTS) : range;
    }
}
