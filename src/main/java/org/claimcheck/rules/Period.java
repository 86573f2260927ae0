package org.claimcheck.rules;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean: one, those of a month, a quarter or half of a year, or those of a
 * year.
 *
 * @param first its first day
 * @param last its last day
 * @param exactness as exact as the words are
 */
record Period(LocalDate first, LocalDate last, Exactness exactness) {

    enum Exactness {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        DAY
    }

    private static final Pattern VALUE =
            Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d\\d)(?:-(\\d\\d)(?:T.*)?)?))?");

    /** The days of a date with its year in words; null for decades, seasons, eras and weeks. */
    static @Nullable Period of(TimeExpression time) {
        String value = time.value();
        return value == null || time.type() == TimeExpression.Type.DURATION ? null : parse(value);
    }

    static @Nullable Period parse(String value) {
        Matcher m = VALUE.matcher(value);
        if (!m.matches() || value.startsWith("0000")) {
            return null;
        }
        Year year = Year.of(Integer.parseInt(m.group(1)));
        if (m.group(2) != null) {
            YearMonth month = year.atMonth(3 * Integer.parseInt(m.group(2)));
            return new Period(
                    month.minusMonths(2).atDay(1), month.atEndOfMonth(), Exactness.QUARTER);
        }
        if (m.group(3) != null) {
            YearMonth month = year.atMonth(6 * Integer.parseInt(m.group(3)));
            return new Period(month.minusMonths(5).atDay(1), month.atEndOfMonth(), Exactness.HALF);
        }
        if (m.group(4) == null) {
            return ofYear(year.getValue());
        }
        YearMonth month = year.atMonth(Integer.parseInt(m.group(4)));
        if (m.group(5) == null) {
            return new Period(month.atDay(1), month.atEndOfMonth(), Exactness.MONTH);
        }
        LocalDate day = month.atDay(Integer.parseInt(m.group(5)));
        return new Period(day, day, Exactness.DAY);
    }

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Exactness.YEAR);
    }

    int year() {
        return first.getYear();
    }

    Period plusYears(int years) {
        return new Period(first.plusYears(years), last.plusYears(years), exactness);
    }

    boolean isAfter(Period other) {
        return first.isAfter(other.last);
    }

    boolean isApartFrom(Period other) {
        return isAfter(other) || other.isAfter(this);
    }

    /** The whole years that have passed at least since an earlier period. */
    int fewestYearsSince(Period earlier) {
        return (int) ChronoUnit.YEARS.between(earlier.last, first);
    }

    /** The whole years that may have passed since an earlier period. */
    int mostYearsSince(Period earlier) {
        return (int) ChronoUnit.YEARS.between(earlier.first, last);
    }

    /** "2013", "June 2013", "12 June 2013". */
    String name() {
        return switch (exactness) {
            case YEAR -> Integer.toString(year());
            case HALF -> (first.getMonthValue() == 1 ? "first" : "second") + " half of " + year();
            case QUARTER -> "quarter " + (first.getMonthValue() + 2) / 3 + " of " + year();
            case MONTH -> Calendars.month(first.getMonthValue()) + " " + year();
            case DAY -> Calendars.name(first);
        };
    }

    /** "In 2013", "on 12 June 2013". */
    String when() {
        return switch (exactness) {
            case DAY -> "on " + name();
            case HALF -> "in the " + name();
            default -> "in " + name();
        };
    }
}
