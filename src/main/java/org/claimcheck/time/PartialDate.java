package org.claimcheck.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A year, a month of a year, or a day; zero where the value does not say. */
record PartialDate(int year, int month, int day) {

    /** Reads {@code 2008}, {@code 2008-03} and {@code 2008-03-01...}; null for other values. */
    static @Nullable PartialDate parse(String value) {
        int year = number(value, 0, 4);
        boolean ends = value.length() == 4 || (value.length() >= 7 && value.charAt(4) == '-');
        if (year <= 0 || !ends) {
            return null;
        }
        int month = value.length() >= 7 ? number(value, 5, 7) : 0;
        if (month < 0) {
            return new PartialDate(year, 0, 0);
        }
        int day = value.length() >= 10 ? Math.max(0, number(value, 8, 10)) : 0;
        return new PartialDate(year, month, day);
    }

    private static int number(String value, int from, int to) {
        if (value.length() < to) {
            return -1;
        }
        int out = 0;
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            out = out * 10 + c - '0';
        }
        return out;
    }

    LocalDate start() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Whether a shift by this unit makes sense: "two days later" than a year does not. */
    boolean isAsFineAs(Unit unit) {
        return switch (unit) {
            case YEAR, DECADE, CENTURY -> true;
            case MONTH, QUARTER -> month > 0;
            default -> day > 0;
        };
    }
}
