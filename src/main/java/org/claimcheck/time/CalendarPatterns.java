package org.claimcheck.time;

import java.time.DayOfWeek;
import java.util.List;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Days and months by name: "Friday, 3 May 2019", "May 3-5", "June to August 2016", "Tuesday". */
final class CalendarPatterns {

    private CalendarPatterns() {}

    /**
     * A date read from words; zero where they say nothing.
     *
     * @param end index after the last token
     */
    private record Part(int year, int month, int day, int end) {
        Part inYear(int other) {
            return new Part(other, month, day, end);
        }

        Meaning meaning(@Nullable DayOfWeek weekday) {
            return new Meaning.Calendar(weekday, year, month, day);
        }
    }

    static List<Match> at(Tokens t, int i) {
        Token token = t.at(i);
        DayOfWeek weekday = CalendarWords.weekday(token);
        if (weekday != null) {
            return weekday(t, i, weekday);
        }
        if (token.isDigits() || CalendarWords.month(token) > 0) {
            return dates(t, i, i, null);
        }
        return Match.NONE;
    }

    private static List<Match> weekday(Tokens t, int i, DayOfWeek weekday) {
        int j = CalendarWords.pastStop(t, i + 1);
        j = t.at(j).is(",") ? j + 1 : j;
        j = t.at(j).is("the") ? j + 1 : j;
        Part date = part(t, j);
        if (date != null && date.day() > 0) {
            return dates(t, i, j, weekday);
        }
        boolean whole = t.at(i).word().length() >= 6;
        if (!whole || isPartOfName(t, i)) {
            return Match.NONE;
        }
        if (SomeDay.is(t, i)) {
            return List.of(Match.date(i, i + 1, Meaning.UNKNOWN));
        }
        String dayPart = CalendarWords.dayPart(t.at(i + 1));
        Meaning.NamedDay meaning =
                new Meaning.NamedDay(
                        weekday, Meaning.Direction.NEAREST, dayPart == null ? "" : "T" + dayPart);
        return dayPart == null
                ? List.of(Match.date(i, i + 1, meaning))
                : List.of(new Match(i, i + 2, TimeExpression.Type.TIME, meaning));
    }

    private static boolean isPartOfName(Tokens t, int i) {
        boolean feast =
                switch (t.at(i - 1).word()) {
                    case "black", "good", "ash", "cyber", "super", "bloody", "easter", "palm" ->
                            t.at(i - 1).capital();
                    default -> false;
                };
        boolean paper =
                switch (t.at(i + 1).word()) {
                    case "times", "mirror", "telegraph", "express", "post", "night" ->
                            t.at(i + 1).capital();
                    default -> false;
                };
        return feast || paper;
    }

    /** The date at {@code j}, with the other end of its range if it has one. */
    private static List<Match> dates(Tokens t, int first, int j, @Nullable DayOfWeek weekday) {
        List<Match> days = dayRange(t, first, j, weekday);
        if (!days.isEmpty()) {
            return days;
        }
        Part part = part(t, j);
        if (part == null) {
            return Match.NONE;
        }
        int next = part.end();
        if (part.year() == 0 && CalendarWords.isRangeLink(t.at(next))) {
            Part other = part(t, next + 1);
            if (other != null && other.year() > 0 && (other.day() > 0) == (part.day() > 0)) {
                int year = other.month() < part.month() ? other.year() - 1 : other.year();
                return List.of(
                        Match.date(first, next, part.inYear(year).meaning(weekday)),
                        Match.date(next + 1, other.end(), other.meaning(null)));
            }
        }
        boolean bare = part.day() == 0 && part.year() == 0;
        YearAfter counted = part.year() == 0 ? yearAfter(t, next) : null;
        if (counted != null) {
            Meaning.Calendar date = new Meaning.Calendar(weekday, 0, part.month(), part.day());
            return List.of(
                    Match.date(first, counted.end(), new Meaning.InYear(date, counted.year())));
        }
        if (bare && !LoneMonth.is(t, j, next)) {
            return Match.NONE;
        }
        return List.of(Match.date(first, part.end(), part.meaning(weekday)));
    }

    private record YearAfter(Meaning.Shift year, int end) {}

    /** "Last year", "of that year", "of the same year" behind a month or a day. */
    private static @Nullable YearAfter yearAfter(Tokens t, int i) {
        int j = t.at(i).is("of") ? i + 1 : i;
        j = t.at(j).is("the") && j > i ? j + 1 : j;
        if (!t.at(j + 1).is("year") || (t.at(j).attached() && j == i)) {
            return null;
        }
        Meaning.Shift year =
                switch (t.at(j).word()) {
                    case "last" -> Meaning.Shift.published(Unit.YEAR, -1);
                    case "this" -> Meaning.Shift.published(Unit.YEAR, 0);
                    case "next" -> Meaning.Shift.published(Unit.YEAR, 1);
                    case "that", "same" -> Meaning.Shift.previous(Unit.YEAR, 0);
                    case "following" -> Meaning.Shift.previous(Unit.YEAR, 1);
                    case "previous" -> Meaning.Shift.previous(Unit.YEAR, -1);
                    default -> null;
                };
        return year == null ? null : new YearAfter(year, j + 2);
    }

    /** "5-6 September 2019", "May 3 to 5, 2019": one month for two days. */
    private static List<Match> dayRange(Tokens t, int first, int j, @Nullable DayOfWeek weekday) {
        boolean monthFirst = CalendarWords.month(t.at(j)) > 0;
        int at = monthFirst ? CalendarWords.pastStop(t, j + 1) : j;
        int from = day(t, at);
        int link = pastDay(t, at);
        int to = from > 0 && CalendarWords.isRangeLink(t.at(link)) ? dayNumber(t, link + 1) : 0;
        if (to <= from) {
            return Match.NONE;
        }
        int end = pastDay(t, link + 1);
        Part last;
        if (monthFirst) {
            int month = CalendarWords.month(t.at(j));
            if (CalendarWords.month(t.at(end)) > 0 || isCounted(t, end)) {
                return Match.NONE;
            }
            last = withYear(t, new Part(0, month, to, end));
        } else {
            last = dayFirst(t, link + 1, to);
            if (last == null) {
                return Match.NONE;
            }
        }
        Part start = new Part(last.year(), last.month(), from, link);
        return List.of(
                Match.date(first, link, start.meaning(weekday)),
                Match.date(link + 1, last.end(), last.meaning(null)));
    }

    /** A date in either order, or a month with or without its year. */
    private static @Nullable Part part(Tokens t, int i) {
        int day = day(t, i);
        if (day > 0) {
            return dayFirst(t, i, day);
        }
        Part month = monthFirst(t, i);
        return month == null || month.day() == 0 ? overflow(t, i, month) : month;
    }

    /** "32 January 2020", "January 32, 2020": a slip where a date is expected; else the month. */
    private static @Nullable Part overflow(Tokens t, int i, @Nullable Part month) {
        int at = month == null ? i : CalendarWords.pastStop(t, i + 1);
        int day = t.at(at).word().length() == 2 ? t.at(at).number() : 0;
        boolean alone = Years.isFreeBefore(t, at) && Years.isFreeAfter(t, pastDay(t, at) - 1);
        if (day <= 31 || !alone) {
            return month;
        }
        Part slip =
                month == null
                        ? dayFirst(t, at, day)
                        : withYear(t, new Part(0, month.month(), day, pastDay(t, at)));
        boolean written = month == null || t.at(pastDay(t, at)).is(",");
        return slip != null && slip.year() > 0 && written && DateLead.isDate(t, i, slip.end())
                ? slip
                : month;
    }

    private static @Nullable Part dayFirst(Tokens t, int i, int day) {
        int j = pastDay(t, i);
        j = t.at(j).is("of") ? j + 1 : j;
        int month = CalendarWords.month(t.at(j));
        return month == 0 || t.at(j).attached()
                ? null
                : withYear(t, new Part(0, month, day, CalendarWords.pastStop(t, j + 1)));
    }

    private static @Nullable Part monthFirst(Tokens t, int i) {
        int month = CalendarWords.month(t.at(i));
        if (month == 0) {
            return null;
        }
        int j = CalendarWords.pastStop(t, i + 1);
        j = t.at(j).is("the") && CalendarWords.isOrdinalSuffix(t.at(j + 2)) ? j + 1 : j;
        int day = day(t, j);
        boolean amount = t.at(i - 1).is("in") && Years.looksCounted(t, pastDay(t, j));
        if (day > 0 && !amount && !isCounted(t, pastDay(t, j))) {
            return withYear(t, new Part(0, month, day, pastDay(t, j)));
        }
        return withYear(t, new Part(0, month, 0, CalendarWords.pastStop(t, i + 1)));
    }

    /** The number of a day that nothing is glued to, or 0. */
    private static int day(Tokens t, int i) {
        return Years.isFreeBefore(t, i) ? dayNumber(t, i) : 0;
    }

    private static int dayNumber(Tokens t, int i) {
        Token token = t.at(i);
        boolean short_ = token.isDigits() && token.word().length() <= 2;
        if (!short_ || token.number() < 1 || token.number() > 31) {
            return 0;
        }
        Token next = t.at(i + 1);
        boolean joined =
                next.attached()
                        && ((next.isWord() && !CalendarWords.isOrdinalSuffix(next))
                                || next.is("%")
                                || next.is("/")
                                || next.is("_")
                                || ((next.is(":") || next.is("."))
                                        && t.at(i + 2).isDigits()
                                        && t.at(i + 2).attached()));
        return joined ? 0 : token.number();
    }

    private static int pastDay(Tokens t, int i) {
        return CalendarWords.isOrdinalSuffix(t.at(i + 1)) ? i + 2 : i + 1;
    }

    /** Whether what follows makes the number an amount and no day: "in May 12 million". */
    private static boolean isCounted(Tokens t, int i) {
        return switch (t.at(i).word()) {
            case "percent", "per", "million", "billion", "people", "am", "pm", "km", "years" ->
                    true;
            default -> false;
        };
    }

    private static Part withYear(Tokens t, Part part) {
        int i = part.end();
        if (CalendarWords.isApostrophe(t.at(i)) && t.at(i).spaced() && isShortYear(t, i + 1)) {
            int short_ = t.at(i + 1).number();
            int whole = short_ < 69 ? 2000 + short_ : 1900 + short_;
            return new Part(whole, part.month(), part.day(), i + 2);
        }
        boolean comma = t.at(i).is(",");
        boolean of = t.at(i).is("of");
        int at = comma || of ? i + 1 : i;
        Token token = t.at(at);
        boolean whole =
                Years.isPlain(t, at)
                        && (part.day() > 0 || !comma || !Years.looksCounted(t, at + 1));
        boolean early =
                token.isDigits()
                        && token.word().length() == 3
                        && !t.at(at + 1).isWord()
                        && (of || (part.day() > 0 && !comma))
                        && Years.isFreeBefore(t, at)
                        && Years.isFreeAfter(t, at);
        return whole || early ? new Part(token.number(), part.month(), part.day(), at + 1) : part;
    }

    private static boolean isShortYear(Tokens t, int i) {
        return t.at(i).attached()
                && t.at(i).isDigits()
                && t.at(i).word().length() == 2
                && (t.at(i + 1).spaced() || t.at(i + 1).kind() == Token.Kind.SIGN);
    }
}
