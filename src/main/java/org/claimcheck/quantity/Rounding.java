package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.claimcheck.quantity.Quantity.Bound;

/** How far the true value may lie from the one written. */
final class Rounding {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * A fraction in words tells a share to about a tenth: "two-thirds" is told of 62 and of 71 %.
     */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Rounding() {}

    /** One unit of the last digit written: 0.1 for 38.4, 100,000 for 3.2 million. */
    static BigDecimal step(BigDecimal number, BigDecimal scale) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())).multiply(scale);
    }

    /**
     * One unit of a number in words: 1 for "twenty" and for "two hundred and five", 100 for "twelve
     * hundred", a million for "twenty million"; half a million is told to a tenth of one.
     */
    static BigDecimal wordStep(BigDecimal value) {
        BigDecimal twice = value.add(value);
        for (int power : new int[] {12, 9, 6, 3, 2}) {
            BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(power);
            if (value.remainder(scale).signum() == 0) {
                return plain(scale);
            }
            if (twice.compareTo(scale) == 0) {
                return plain(scale.multiply(TENTH));
            }
        }
        return step(value, BigDecimal.ONE);
    }

    /** The step of a common fraction. */
    static BigDecimal fractionStep(int under) {
        BigDecimal own = BigDecimal.ONE.divide(BigDecimal.valueOf(under), 7, RoundingMode.HALF_UP);
        return own.min(TENTH);
    }

    /**
     * The step if the noughts a whole number ends in only hold the place: 1,000 for 45,000. Below a
     * hundred every digit counts.
     */
    static BigDecimal coarse(BigDecimal value, BigDecimal step) {
        if (step.compareTo(BigDecimal.ONE) < 0) {
            return step;
        }
        BigDecimal units = value.divide(step, 0, RoundingMode.HALF_UP).stripTrailingZeros();
        boolean round = units.scale() < 0 && units.precision() - units.scale() > 2;
        return round ? plain(step.scaleByPowerOfTen(-units.scale())) : step;
    }

    static Interval interval(BigDecimal value, BigDecimal step, Bound bound) {
        Interval near = Interval.around(value, step.multiply(HALF));
        return switch (bound) {
            case EXACT -> near;
            case ABOUT -> Interval.around(value, coarse(value, step).max(loose(value, step)));
            case AT_LEAST, FROM -> new Interval(near.lower(), null);
            case AT_MOST, TO -> new Interval(null, near.upper());
        };
    }

    /** "About 20" is told of 17 and of 24. */
    private static BigDecimal loose(BigDecimal value, BigDecimal step) {
        BigDecimal ten = step.multiply(BigDecimal.TEN);
        boolean round = step.signum() > 0 && value.remainder(ten).signum() == 0;
        return round ? ten.multiply(HALF) : step;
    }

    /** Without trailing noughts behind the point, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
