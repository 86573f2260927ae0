package org.claimcheck.time;

import java.time.temporal.ChronoUnit;

/** Units of time as TimeML writes them. */
enum Unit {
    SECOND("PT%sS", ChronoUnit.SECONDS, 1),
    MINUTE("PT%sM", ChronoUnit.MINUTES, 1),
    HOUR("PT%sH", ChronoUnit.HOURS, 1),
    DAY("P%sD", ChronoUnit.DAYS, 1),
    WEEKEND("P%sWE", ChronoUnit.WEEKS, 1),
    WEEK("P%sW", ChronoUnit.WEEKS, 1),
    FORTNIGHT("P%sW", ChronoUnit.WEEKS, 2),
    MONTH("P%sM", ChronoUnit.MONTHS, 1),
    QUARTER("P%sM", ChronoUnit.MONTHS, 3),
    YEAR("P%sY", ChronoUnit.YEARS, 1),
    DECADE("P%sY", ChronoUnit.YEARS, 10),
    CENTURY("P%sY", ChronoUnit.YEARS, 100);

    private final String pattern;
    private final ChronoUnit step;
    private final int steps;

    Unit(String pattern, ChronoUnit step, int steps) {
        this.pattern = pattern;
        this.step = step;
        this.steps = steps;
    }

    ChronoUnit step() {
        return step;
    }

    /** How many of {@link #step} make one. */
    int steps() {
        return steps;
    }

    /**
     * @param amount already in {@link #step}s where {@link #steps} is more than one; {@code X} if
     *     vague
     */
    String duration(String amount) {
        return pattern.replace("%s", amount);
    }
}
