package org.claimcheck.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What the words of an expression say, before an anchor is brought in. */
sealed interface Meaning {

    Meaning UNKNOWN = new Unknown();

    /** Which of several: "last Friday", "this Friday", "next Friday", or just "Friday". */
    enum Direction {
        LAST,
        THIS,
        NEXT,
        NEAREST
    }

    /** What a shift counts from. */
    enum Origin {
        /** "Three years ago", "last week". */
        PUBLISHED,
        /** "Three years later", "the following day". */
        PREVIOUS
    }

    /** A value that needs no anchor. */
    record Fixed(String value) implements Meaning {}

    /** A day or a month; zero where the words say nothing. */
    record Calendar(@Nullable DayOfWeek weekday, int year, int month, int day) implements Meaning {}

    /** "April last year", "3 May of that year": a date in a year that is counted from elsewhere. */
    record InYear(Calendar date, Shift year) implements Meaning {}

    /** {@code 03/04/2020}: the order of day and month is not known yet. */
    record Slashed(int first, int second, int year) implements Meaning {}

    record NamedDay(DayOfWeek day, Direction direction, String dayPart) implements Meaning {}

    record NamedMonth(int month, Direction direction) implements Meaning {}

    /** A season or quarter, {@code SU} or {@code Q1}. */
    record YearPart(String part, Direction direction) implements Meaning {}

    /** So many units away. */
    record Shift(Unit unit, int by, Origin origin, String dayPart) implements Meaning {
        static Shift published(Unit unit, int by) {
            return new Shift(unit, by, Origin.PUBLISHED, "");
        }

        static Shift previous(Unit unit, int by) {
            return new Shift(unit, by, Origin.PREVIOUS, "");
        }
    }

    record Unknown() implements Meaning {}
}
