package org.claimcheck.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number as written leaves open. Both ends are inside: a half may have been rounded either
 * way.
 *
 * @param lower null if there is no least value
 * @param upper null if there is no greatest value
 */
public record Interval(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {

    public Interval {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(lower + " is above " + upper);
        }
    }

    /** As far on either side of a value. */
    static Interval around(BigDecimal value, BigDecimal margin) {
        return new Interval(value.subtract(margin), value.add(margin));
    }

    /** Whether it has two ends. */
    public boolean isBounded() {
        return lower != null && upper != null;
    }

    public boolean contains(BigDecimal value) {
        return (lower == null || lower.compareTo(value) <= 0)
                && (upper == null || value.compareTo(upper) <= 0);
    }

    /** Whether some value is in both. */
    public boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every value of this is less than every value of the other. */
    public boolean isBelow(Interval other) {
        return upper != null && other.lower != null && upper.compareTo(other.lower) < 0;
    }
}
