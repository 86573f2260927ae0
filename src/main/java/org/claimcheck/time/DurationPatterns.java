package org.claimcheck.time;

import java.math.BigDecimal;
import java.util.List;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Lengths of time, what is reckoned from them, and what recurs: "three years ago", "every day". */
final class DurationPatterns {

    private DurationPatterns() {}

    /**
     * How many units.
     *
     * @param count null if vague, as in "several years"
     * @param end index of the unit
     */
    private record Amount(@Nullable BigDecimal count, int end) {}

    static List<Match> at(Tokens t, int i) {
        List<Match> set = set(t, i);
        if (!set.isEmpty()) {
            return set;
        }
        if (t.at(i).is("half") && (t.at(i + 1).is("a") || t.at(i + 1).is("an"))) {
            return half(t, i);
        }
        Amount amount = amount(t, i);
        if (amount == null) {
            return Match.NONE;
        }
        Unit unit = CalendarWords.unit(t.at(amount.end()));
        if (unit == null || isRank(t, amount, unit) || isFraction(t, i, amount, unit)) {
            return Match.NONE;
        }
        return measured(t, i, amount, unit);
    }

    /** "Half an hour", in smaller units where the half is a whole number of those. */
    private static List<Match> half(Tokens t, int i) {
        Unit unit = CalendarWords.unit(t.at(i + 2));
        if (unit == null || CalendarWords.isPlural(t.at(i + 2)) || NumberWords.at(t, i) != null) {
            return Match.NONE;
        }
        String value =
                switch (unit) {
                    case HOUR -> "PT30M";
                    case DAY -> "PT12H";
                    case YEAR -> "P6M";
                    case DECADE -> "P5Y";
                    case CENTURY -> "P50Y";
                    default -> "";
                };
        boolean counted = t.at(i + 3).is("ago") || t.at(i + 3).is("later");
        return value.isEmpty() || counted
                ? Match.NONE
                : List.of(Match.of(i, i + 3, TimeExpression.Type.DURATION, value));
    }

    private static List<Match> measured(Tokens t, int i, Amount amount, Unit unit) {
        int end = amount.end() + 1;
        int from = before(t, i);
        Token next = t.at(end);
        boolean back = next.is("ago") || (next.is("back") && !t.at(end + 1).isWord());
        boolean counted = amount.count() != null && isWhole(amount.count());
        int number = counted ? amount.count().intValue() : 0;
        if (back) {
            Meaning meaning =
                    counted
                            ? Meaning.Shift.published(unit, -number)
                            : new Meaning.Fixed("PAST_REF");
            return List.of(Match.date(i, end + 1, meaning));
        }
        int by = next.is("later") || next.is("afterwards") ? 1 : next.is("earlier") ? -1 : 0;
        boolean pointed = t.at(end + 1).isWord() && !t.at(end + 1).capital();
        if (by == 0 && (next.is("after") || next.is("before"))) {
            by = next.is("after") ? 1 : -1;
            if (t.at(end + 1).isWord()) {
                return List.of(duration(from, end, amount, unit));
            }
        }
        if (by != 0) {
            boolean elsewhere = pointed && t.at(end + 1).is("than");
            Meaning meaning =
                    counted && !elsewhere
                            ? Meaning.Shift.previous(unit, by * number)
                            : Meaning.UNKNOWN;
            return List.of(Match.date(i, end + 1, meaning));
        }
        if (next.is("from") && t.at(end + 1).is("now")) {
            Meaning meaning = counted ? Meaning.Shift.published(unit, number) : Meaning.UNKNOWN;
            return List.of(Match.date(i, end + 2, meaning));
        }
        return List.of(duration(from, end, amount, unit));
    }

    /** The words that belong to a duration: "the past", "the next". */
    private static int before(Tokens t, int i) {
        boolean directed =
                switch (t.at(i - 1).word()) {
                    case "past", "last", "next", "coming", "first" -> true;
                    default -> false;
                };
        if (!directed) {
            return i;
        }
        return t.at(i - 2).is("the") ? i - 2 : i - 1;
    }

    private static Match duration(int first, int end, Amount amount, Unit unit) {
        BigDecimal count = amount.count();
        String number = "X";
        if (count != null) {
            number =
                    count.multiply(BigDecimal.valueOf(unit.steps()))
                            .stripTrailingZeros()
                            .toPlainString();
        }
        return Match.of(first, end, TimeExpression.Type.DURATION, unit.duration(number));
    }

    private static boolean isWhole(BigDecimal count) {
        // A shift by more than ten thousand of anything leaves the calendar of the report.
        return count.stripTrailingZeros().scale() <= 0
                && count.compareTo(BigDecimal.valueOf(10_000)) <= 0;
    }

    /** "Second", "minute" and "quarter" are also other words. */
    private static boolean isRank(Tokens t, Amount amount, Unit unit) {
        boolean single = !CalendarWords.isPlural(t.at(amount.end()));
        boolean hyphen = t.at(amount.end() - 1).is("-");
        boolean vague = amount.count() == null;
        return single && !hyphen && (unit == Unit.SECOND || unit == Unit.QUARTER || vague);
    }

    /** "Three-quarters of the wells", not "three quarters of 2019" or "of growth". */
    private static boolean isFraction(Tokens t, int i, Amount amount, Unit unit) {
        boolean three = amount.count() != null && amount.count().intValue() == 3;
        boolean directed = before(t, i) < i;
        int of = amount.end() + 1;
        boolean shared =
                t.at(of).is("of")
                        && switch (t.at(of + 1).word()) {
                            case "the", "all", "its", "their", "his", "her", "our", "these" -> true;
                            default -> false;
                        };
        boolean year = t.at(of + 2).is("year");
        boolean joined = t.at(amount.end() - 1).is("-");
        return unit == Unit.QUARTER && three && !directed && !year && (joined || shared);
    }

    private static @Nullable Amount amount(Tokens t, int i) {
        Token token = t.at(i);
        int vague =
                switch (token.word()) {
                    case "several", "few", "many", "some" -> i + 1;
                    case "a" -> t.at(i + 1).is("few") || t.at(i + 1).is("couple") ? i + 2 : 0;
                    case "for", "over", "in" -> CalendarWords.isPlural(t.at(i + 1)) ? i + 1 : 0;
                    default -> 0;
                };
        if (vague > 0) {
            int unit = t.at(vague).is("of") || t.at(vague).is("the") ? vague + 1 : vague;
            return CalendarWords.unit(t.at(unit)) == null ? null : new Amount(null, unit);
        }
        if (token.is("a") || token.is("an")) {
            boolean unit = CalendarWords.unit(t.at(i + 1)) != null;
            return unit && NumberWords.at(t, i) == null ? new Amount(BigDecimal.ONE, i + 1) : null;
        }
        return number(t, i);
    }

    private static @Nullable Amount number(Tokens t, int i) {
        NumberWords.Reading words = NumberWords.at(t, i);
        BigDecimal count;
        int end;
        if (words != null) {
            count = words.value();
            end = words.end();
        } else if (t.at(i).number() >= 0 && Years.isFreeBefore(t, i)) {
            StringBuilder digits = new StringBuilder(t.at(i).word());
            end = i + 1;
            while (t.at(end).is(",")
                    && t.at(end + 1).word().length() == 3
                    && end < i + 6
                    && t.at(end + 1).isDigits()
                    && t.at(end + 1).attached()) {
                digits.append(t.at(end + 1).word());
                end += 2;
            }
            boolean decimal =
                    t.at(end).is(".")
                            && t.at(end).attached()
                            && t.at(end + 1).number() >= 0
                            && t.at(end + 1).attached();
            if (decimal) {
                digits.append('.').append(t.at(end + 1).word());
                end += 2;
            }
            count = new BigDecimal(digits.toString());
        } else {
            return null;
        }
        int unit = CalendarWords.isDash(t.at(end)) ? end + 1 : end;
        boolean skips = t.at(unit).is("calendar") || t.at(unit).is("full");
        unit = skips ? unit + 1 : unit;
        return CalendarWords.unit(t.at(unit)) == null ? null : new Amount(count, unit);
    }

    /** "Every year", "each March", "annually", "$5 a year", "Mondays". */
    private static List<Match> set(Tokens t, int i) {
        Token token = t.at(i);
        if (CalendarWords.isPluralWeekday(token)) {
            return List.of(Match.of(i, i + 1, TimeExpression.Type.SET, "P1W"));
        }
        String often =
                switch (token.word()) {
                    case "annually", "yearly", "annual" -> "P1Y";
                    case "monthly" -> "P1M";
                    case "weekly" -> "P1W";
                    case "daily" -> "P1D";
                    case "hourly" -> "PT1H";
                    default -> "";
                };
        if (!often.isEmpty()) {
            boolean name = token.capital() && i > 0;
            return name ? Match.NONE : List.of(Match.of(i, i + 1, TimeExpression.Type.SET, often));
        }
        Unit unit = CalendarWords.unit(t.at(i + 1));
        if (token.is("every") || token.is("each")) {
            boolean named =
                    CalendarWords.weekday(t.at(i + 1)) != null
                            || CalendarWords.month(t.at(i + 1)) > 0
                            || CalendarWords.season(t.at(i + 1)) != null;
            if (unit != null || named) {
                String value = unit == null ? named(t.at(i + 1)) : unit.duration("1");
                return List.of(Match.of(i, i + 2, TimeExpression.Type.SET, value));
            }
            return counted(t, i);
        }
        boolean rate =
                unit != null
                        && !CalendarWords.isPlural(t.at(i + 1))
                        && (token.is("per") || (token.is("a") && isAmount(t, i - 1)));
        return rate
                ? List.of(Match.of(i, i + 2, TimeExpression.Type.SET, unit.duration("1")))
                : Match.NONE;
    }

    /** "Every two years". */
    private static List<Match> counted(Tokens t, int i) {
        Amount amount = t.at(i).is("every") ? number(t, i + 1) : null;
        Unit each = amount == null ? null : CalendarWords.unit(t.at(amount.end()));
        return each == null
                ? Match.NONE
                : List.of(
                        new Match(
                                i,
                                amount.end() + 1,
                                TimeExpression.Type.SET,
                                duration(i, amount.end() + 1, amount, each).meaning()));
    }

    private static String named(Token token) {
        return CalendarWords.weekday(token) != null ? "P1W" : "P1Y";
    }

    private static boolean isAmount(Tokens t, int i) {
        Token token = t.at(i);
        return token.isDigits()
                || NumberWords.scale(token.word()) != null
                || switch (token.word()) {
                    case "once", "twice", "times", "percent", "%", "dollars", "euros" -> true;
                    default -> false;
                };
    }
}
