package org.claimcheck.rules;

/**
 * Every value between two, both inside: what rounded figures leave open. Results hold every result
 * that values of the operands can have (interval arithmetic), for operands that are not negative.
 *
 * @param low may be minus infinity
 * @param high may be infinity
 */
record Range(double low, double high) {

    /** Rounding errors of the machine, which no writer makes. */
    private static final double EPSILON = 1e-9;

    static Range exactly(double value) {
        return new Range(value, value);
    }

    static Range around(double value, double margin) {
        return new Range(value - margin, value + margin);
    }

    Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    Range plus(double value) {
        return new Range(low + value, high + value);
    }

    Range times(Range other) {
        return new Range(low * other.low, high * other.high);
    }

    Range times(double factor) {
        return factor < 0
                ? new Range(high * factor, low * factor)
                : new Range(low * factor, high * factor);
    }

    /** A divisor that may be nothing leaves the quotient open. */
    Range over(Range divisor) {
        return new Range(
                low / divisor.high,
                divisor.low > 0 ? high / divisor.low : Double.POSITIVE_INFINITY);
    }

    /** The factor that makes this when it is applied so many times. */
    Range root(double times) {
        return new Range(Math.pow(Math.max(0, low), 1 / times), Math.pow(high, 1 / times));
    }

    /** Without the sign. */
    Range size() {
        if (low >= 0) {
            return this;
        }
        return high <= 0 ? times(-1) : new Range(0, Math.max(-low, high));
    }

    Range widened(double margin) {
        return new Range(low - margin, high + margin);
    }

    /** Whether some value is in both. */
    boolean meets(Range other) {
        double slack = EPSILON * (1 + Math.abs(finite(low)) + Math.abs(finite(high)));
        return low <= other.high + slack && other.low <= high + slack;
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? 0 : value;
    }
}
