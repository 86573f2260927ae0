package org.claimcheck.time;

import java.time.DayOfWeek;
import java.util.List;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.Meaning.Direction;
import org.claimcheck.time.Meaning.Shift;

/** Expressions that count from elsewhere: "last week", "that year", "the following day", "now". */
final class RelativePatterns {

    private RelativePatterns() {}

    static List<Match> at(Tokens t, int i) {
        if (!t.at(i).isWord()) {
            return Match.NONE;
        }
        int j = t.at(i).is("the") ? i + 1 : i;
        List<Match> found = word(t, i);
        if (found.isEmpty()) {
            found = directed(t, i, j);
        }
        return found.isEmpty() && j > i ? neighbour(t, i) : found;
    }

    private static List<Match> word(Tokens t, int i) {
        return switch (t.at(i).word()) {
            case "today" -> day(t, i, 0);
            case "tonight" -> List.of(time(i, i + 1, 0, "TNI"));
            case "yesterday" -> day(t, i, -1);
            case "tomorrow" -> day(t, i, 1);
            case "now" -> now(t, i);
            case "currently", "nowadays", "presently" -> reference(i, i + 1, "PRESENT_REF");
            case "recently", "lately" -> reference(i, i + 1, "PAST_REF");
            case "recent" -> recent(t, i);
            case "at" ->
                    t.are(i + 1, "present") || t.are(i + 1, "the", "moment")
                            ? reference(i, t.at(i + 1).is("the") ? i + 3 : i + 2, "PRESENT_REF")
                            : Match.NONE;
            case "these" ->
                    t.at(i + 1).is("days") ? reference(i, i + 2, "PRESENT_REF") : Match.NONE;
            case "noon", "midday" -> clock(t, i, "T12:00");
            case "midnight" -> clock(t, i, "T24:00");
            case "same", "that" -> same(t, i);
            default -> Match.NONE;
        };
    }

    /** "At noon"; "High Noon" and "midnight blue" have nothing before them that leads to a time. */
    private static List<Match> clock(Tokens t, int i, String value) {
        boolean led =
                switch (t.at(i - 1).word()) {
                    case "at", "by", "until", "till", "before", "after", "around", "from", "to" ->
                            true;
                    default -> false;
                };
        return led && !t.at(i).capital()
                ? List.of(Match.of(i, i + 1, TimeExpression.Type.TIME, value))
                : Match.NONE;
    }

    private static List<Match> reference(int first, int end, String value) {
        return List.of(Match.of(first, end, TimeExpression.Type.DATE, value));
    }

    private static List<Match> day(Tokens t, int i, int by) {
        if (t.at(i).capital() && t.at(i - 1).is("usa")) {
            return Match.NONE;
        }
        String part = CalendarWords.dayPart(t.at(i + 1));
        if (part != null) {
            return List.of(time(i, i + 2, by, "T" + part));
        }
        return List.of(Match.date(i, i + 1, Shift.published(Unit.DAY, by)));
    }

    private static Match time(int first, int end, int by, String part) {
        Meaning meaning = new Shift(Unit.DAY, by, Meaning.Origin.PUBLISHED, part);
        return new Match(first, end, TimeExpression.Type.TIME, meaning);
    }

    /** "Now" as a time, not "now that" or "right now," as a filler. */
    private static List<Match> now(Tokens t, int i) {
        Token next = t.at(i + 1);
        boolean other = next.is("that") || next.is(",") || (next.is("-") && next.attached());
        return other ? Match.NONE : reference(i, i + 1, "PRESENT_REF");
    }

    private static List<Match> recent(Tokens t, int i) {
        Unit unit = CalendarWords.unit(t.at(i + 1));
        return unit != null && CalendarWords.isPlural(t.at(i + 1))
                ? reference(i, i + 2, "PAST_REF")
                : Match.NONE;
    }

    /** "That year", "the same day". */
    private static List<Match> same(Tokens t, int i) {
        int j = t.at(i).is("that") && t.at(i + 1).is("same") ? i + 2 : i + 1;
        Unit unit = CalendarWords.unit(t.at(j));
        boolean calendar =
                unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
        if (!calendar || CalendarWords.isPlural(t.at(j))) {
            return Match.NONE;
        }
        return List.of(Match.date(i, j + 1, Shift.previous(unit, 0)));
    }

    /** A direction and what it points to: a unit, a month, a weekday, a season. */
    private static List<Match> directed(Tokens t, int i, int j) {
        Direction direction =
                switch (t.at(j).word()) {
                    case "last", "past", "previous", "preceding" -> Direction.LAST;
                    case "this", "current" -> Direction.THIS;
                    case "next", "coming", "following", "upcoming" -> Direction.NEXT;
                    default -> null;
                };
        if (direction == null) {
            return Match.NONE;
        }
        boolean pair = t.at(j).is("this") && (t.at(j + 1).is("past") || t.at(j + 1).is("coming"));
        int k = pair ? j + 2 : j + 1;
        if (pair) {
            direction = t.at(j + 1).is("past") ? Direction.LAST : Direction.NEXT;
        }
        Token noun = t.at(k);
        Unit unit = CalendarWords.unit(noun);
        if (unit != null) {
            return CalendarWords.isPlural(noun) ? Match.NONE : unit(t, i, j, k, direction, unit);
        }
        return named(t, i, k, direction);
    }

    private static List<Match> named(Tokens t, int i, int k, Direction direction) {
        Token noun = t.at(k);
        String part = CalendarWords.dayPart(noun);
        if (part != null) {
            int by = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
            return List.of(time(i, k + 1, by, "T" + part));
        }
        DayOfWeek weekday = CalendarWords.weekday(noun);
        if (weekday != null && noun.word().length() >= 6) {
            if (isFullDate(t, k)) {
                return Match.NONE;
            }
            String within = CalendarWords.dayPart(t.at(k + 1));
            Meaning meaning =
                    new Meaning.NamedDay(weekday, direction, within == null ? "" : "T" + within);
            return within == null
                    ? List.of(Match.date(i, k + 1, meaning))
                    : List.of(new Match(i, k + 2, TimeExpression.Type.TIME, meaning));
        }
        int month = CalendarWords.month(noun);
        if (month > 0 && noun.word().length() > 2) {
            boolean more =
                    t.at(k + 1).isDigits() || (t.at(k + 1).is(",") && t.at(k + 2).isDigits());
            return more
                    ? Match.NONE
                    : List.of(Match.date(i, k + 1, new Meaning.NamedMonth(month, direction)));
        }
        String season = CalendarWords.season(noun);
        return season == null
                ? Match.NONE
                : List.of(Match.date(i, k + 1, new Meaning.YearPart(season, direction)));
    }

    private static boolean isFullDate(Tokens t, int weekday) {
        int j = t.at(weekday + 1).is(",") ? weekday + 2 : weekday + 1;
        return CalendarWords.month(t.at(j)) > 0
                || (t.at(j).isDigits() && CalendarWords.month(t.at(j + 1)) > 0);
    }

    private static List<Match> unit(Tokens t, int i, int j, int k, Direction direction, Unit unit) {
        boolean article = j > i;
        boolean past = t.at(j).is("past") || (article && t.at(j).is("last"));
        if (past && (unit.steps() > 3 || t.at(j).is("past"))) {
            return List.of(
                    Match.of(i, k + 1, TimeExpression.Type.DURATION, unit.duration(once(unit))));
        }
        boolean small = unit.step().getDuration().toDays() < 1;
        if (small || (unit.steps() > 3 && direction != Direction.THIS)) {
            return Match.NONE;
        }
        boolean narrative =
                t.at(j).is("previous")
                        || t.at(j).is("preceding")
                        || t.at(j).is("following")
                        || (article && t.at(j).is("next"));
        int by = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
        if (direction == Direction.THIS && unit == Unit.DAY) {
            return Match.NONE;
        }
        Meaning.Origin origin = narrative ? Meaning.Origin.PREVIOUS : Meaning.Origin.PUBLISHED;
        return List.of(Match.date(i, k + 1, new Shift(unit, by, origin, "")));
    }

    private static String once(Unit unit) {
        return Integer.toString(unit.steps());
    }

    /** "The day before", "the year after", "the day before yesterday". */
    private static List<Match> neighbour(Tokens t, int i) {
        Unit unit = CalendarWords.unit(t.at(i + 1));
        int by = t.at(i + 2).is("before") ? -1 : t.at(i + 2).is("after") ? 1 : 0;
        boolean single = unit != null && !CalendarWords.isPlural(t.at(i + 1));
        if (!single || by == 0 || unit.step().getDuration().toDays() < 1) {
            return Match.NONE;
        }
        Token next = t.at(i + 3);
        if (next.is("yesterday") || next.is("tomorrow")) {
            return List.of(Match.date(i, i + 4, Shift.published(unit, 2 * by)));
        }
        // "The day before the race" counts from something that is no date.
        Meaning meaning = next.isWord() ? Meaning.UNKNOWN : Shift.previous(unit, by);
        return List.of(Match.date(i, i + 3, meaning));
    }
}
