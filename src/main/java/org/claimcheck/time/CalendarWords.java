package org.claimcheck.time;

import java.time.DayOfWeek;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The lexicon of the calendar: months, weekdays, seasons, units, parts of the day. */
final class CalendarWords {

    private CalendarWords() {}

    /** 1 to 12 for a month's name or abbreviation, else 0. */
    static int month(Token token) {
        if (token.word().length() < 3 || !token.isWord()) {
            return 0;
        }
        int month = CalendarNames.month(token.word());
        boolean doubtful = token.word().length() <= 4 || token.is("march") || token.is("august");
        return doubtful && !token.capital() ? 0 : month;
    }

    /** Whether a month's name is also a word, a given name, or short for something else. */
    static boolean isDoubtfulMonth(Token token) {
        return switch (token.word()) {
            case "january", "february", "july", "september", "october", "november", "december" ->
                    false;
            default -> true;
        };
    }

    static @Nullable DayOfWeek weekday(Token token) {
        return token.capital() ? CalendarNames.weekday(token.word()) : null;
    }

    static boolean isPluralWeekday(Token token) {
        return token.capital()
                && token.word().endsWith("days")
                && token.word().length() <= 10
                && switch (token.word()) {
                    case "mondays",
                            "tuesdays",
                            "wednesdays",
                            "thursdays",
                            "fridays",
                            "saturdays",
                            "sundays" ->
                            true;
                    default -> false;
                };
    }

    /** TimeML's name of a season. */
    static @Nullable String season(Token token) {
        return switch (token.word()) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "autumn", "fall" -> "FA";
            case "winter" -> "WI";
            default -> null;
        };
    }

    /** TimeML's name of a part of the day. */
    static @Nullable String dayPart(Token token) {
        return switch (token.word()) {
            case "morning" -> "MO";
            case "afternoon" -> "AF";
            case "evening" -> "EV";
            case "night" -> "NI";
            default -> null;
        };
    }

    static @Nullable Unit unit(Token token) {
        return switch (token.word()) {
            case "second", "seconds" -> Unit.SECOND;
            case "minute", "minutes", "min", "mins" -> Unit.MINUTE;
            case "hour", "hours" -> Unit.HOUR;
            case "day", "days" -> Unit.DAY;
            case "weekend", "weekends" -> Unit.WEEKEND;
            case "week", "weeks" -> Unit.WEEK;
            case "fortnight", "fortnights" -> Unit.FORTNIGHT;
            case "month", "months" -> Unit.MONTH;
            case "quarter", "quarters" -> Unit.QUARTER;
            case "year", "years" -> Unit.YEAR;
            case "decade", "decades" -> Unit.DECADE;
            case "century", "centuries" -> Unit.CENTURY;
            default -> null;
        };
    }

    static boolean isPlural(Token token) {
        return token.word().endsWith("s") || token.is("centuries");
    }

    static boolean isOrdinalSuffix(Token token) {
        return token.attached()
                && switch (token.word()) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
    }

    static boolean isDash(Token token) {
        return token.is("-") || token.is("\u2013") || token.is("\u2014");
    }

    /** A dash or a word that leads from the start of a range to its end. */
    static boolean isRangeLink(Token token) {
        return isDash(token)
                || switch (token.word()) {
                    case "to", "and", "through", "until", "till", "or" -> true;
                    default -> false;
                };
    }

    static boolean isApostrophe(Token token) {
        return token.is("'") || token.is("\u2019");
    }

    /** Past an abbreviation's full stop. */
    static int pastStop(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return token.is(".") && token.attached() && isAbbreviation(tokens.at(index - 1))
                ? index + 1
                : index;
    }

    private static boolean isAbbreviation(Token token) {
        boolean whole = token.is("may") || token.is("june") || token.is("july");
        return token.word().length() <= 5 && !whole && !token.is("march") && !token.is("april");
    }

    /** CalendarWords after which a bare month or year is one. */
    static boolean leadsToDate(Token token) {
        return switch (token.word()) {
            case "in",
                    "since",
                    "until",
                    "till",
                    "by",
                    "from",
                    "to",
                    "during",
                    "before",
                    "after",
                    "between",
                    "through",
                    "throughout",
                    "around",
                    "circa",
                    "early",
                    "late",
                    "mid",
                    "last",
                    "next",
                    "this",
                    "every",
                    "each",
                    "year",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter" ->
                    true;
            default -> false;
        };
    }
}
