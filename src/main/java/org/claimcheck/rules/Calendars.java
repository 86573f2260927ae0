package org.claimcheck.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.claimcheck.time.DateWords;

/** Days as an editor reads them, and the weekdays of both calendars. */
final class Calendars {

    /** Greece, the last country of Europe to leave the Julian calendar, did so in 1923. */
    private static final int LAST_JULIAN_YEAR = 1923;

    private Calendars() {}

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** "21 March 2016". */
    static String name(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear();
    }

    /** Whether a day of this name fell on the date, in the Julian calendar if that was in use. */
    static boolean fits(DateWords words, int year) {
        LocalDate date = date(words, year);
        return date != null
                && (date.getDayOfWeek() == words.weekday()
                        || (year <= LAST_JULIAN_YEAR && julian(date) == words.weekday()));
    }

    static @org.jspecify.annotations.Nullable LocalDate date(DateWords words, int year) {
        boolean exists =
                words.day() >= 1
                        && words.month() >= 1
                        && words.month() <= 12
                        && words.day()
                                <= java.time.YearMonth.of(year, words.month()).lengthOfMonth();
        return exists ? LocalDate.of(year, words.month(), words.day()) : null;
    }

    /** The weekday of a date that is written in the Julian calendar. */
    private static DayOfWeek julian(LocalDate date) {
        // Before March a year still counts to the last one; the lag grows by a day in centuries
        // that the Gregorian calendar gives no leap day.
        int year = date.getMonthValue() < 3 ? date.getYear() - 1 : date.getYear();
        int lag = year / 100 - year / 400 - 2;
        return date.plusDays(lag).getDayOfWeek();
    }
}
