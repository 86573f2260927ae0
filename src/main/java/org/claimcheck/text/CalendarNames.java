package org.claimcheck.text;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** The English names of months and weekdays, whole and as they are cut short, in lower case. */
public final class CalendarNames {

    private CalendarNames() {}

    /** 1 to 12 for the name of a month, else 0. */
    public static int month(String word) {
        return switch (word) {
            case "january", "jan" -> 1;
            case "february", "feb" -> 2;
            case "march", "mar" -> 3;
            case "april", "apr" -> 4;
            case "may" -> 5;
            case "june", "jun" -> 6;
            case "july", "jul" -> 7;
            case "august", "aug" -> 8;
            case "september", "sept", "sep" -> 9;
            case "october", "oct" -> 10;
            case "november", "nov" -> 11;
            case "december", "dec" -> 12;
            default -> 0;
        };
    }

    public static @Nullable DayOfWeek weekday(String word) {
        return switch (word) {
            case "monday", "mon" -> DayOfWeek.MONDAY;
            case "tuesday", "tue", "tues" -> DayOfWeek.TUESDAY;
            case "wednesday", "wed", "weds" -> DayOfWeek.WEDNESDAY;
            case "thursday", "thu", "thur", "thurs" -> DayOfWeek.THURSDAY;
            case "friday", "fri" -> DayOfWeek.FRIDAY;
            case "saturday", "sat" -> DayOfWeek.SATURDAY;
            case "sunday", "sun" -> DayOfWeek.SUNDAY;
            default -> null;
        };
    }

    /** Whether a word names a month or a weekday. */
    public static boolean has(String word) {
        return month(word) > 0 || weekday(word) != null;
    }
}
