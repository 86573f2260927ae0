package org.claimcheck.time;

import java.util.List;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Years and what is counted in them: ranges, decades, centuries, quarters, seasons, eras. */
final class YearPatterns {

    private YearPatterns() {}

    static List<Match> at(Tokens t, int i) {
        Token token = t.at(i);
        if (token.isDigits()) {
            return digits(t, i);
        }
        if (!token.isWord()) {
            return CalendarWords.isApostrophe(token) ? Decades.shortened(t, i) : Match.NONE;
        }
        String season = CalendarWords.season(token);
        if (season != null) {
            return season(t, i, season);
        }
        if (token.is("fiscal") || token.is("financial") || token.is("fy")) {
            return fiscal(t, i);
        }
        if (token.is("q") && token.spaced() && t.at(i + 1).attached()) {
            return quarter(t, i, t.at(i + 1).number(), i + 2);
        }
        if (token.is("h") && token.spaced() && token.capital() && t.at(i + 1).attached()) {
            return half(t, i, t.at(i + 1).number(), i + 2);
        }
        List<Match> decade = Decades.named(t, i);
        if (!decade.isEmpty()) {
            return decade;
        }
        if (token.is("ad") && token.capital() && t.at(i + 1).word().length() <= 4) {
            return era(t, i, i + 1, false);
        }
        int ordinal = NumberWords.ordinal(token.word());
        return ordinal > 0 ? ordinal(t, i, ordinal, i + 1) : twentyFirst(t, i);
    }

    private static List<Match> twentyFirst(Tokens t, int i) {
        return t.are(i, "twenty", "-", "first") ? ordinal(t, i, 21, i + 3) : Match.NONE;
    }

    private static List<Match> digits(Tokens t, int i) {
        Token token = t.at(i);
        int suffix = i + 1;
        if (CalendarWords.isOrdinalSuffix(t.at(suffix)) && token.word().length() <= 2) {
            return ordinal(t, i, token.number(), i + 2);
        }
        boolean before = t.at(suffix).is("bc") || t.at(suffix).is("bce") || isDottedBc(t, suffix);
        boolean after = t.at(suffix).is("ad") || t.at(suffix).is("ce");
        if ((before || after) && t.at(suffix).capital() && token.word().length() <= 4) {
            return era(t, i, i, before);
        }
        List<Match> decade = Decades.digits(t, i);
        if (!decade.isEmpty()) {
            return decade;
        }
        List<Match> range = range(t, i);
        if (!range.isEmpty()) {
            return range;
        }
        return Years.isYear(t, i) ? List.of(year(i, token.number())) : Match.NONE;
    }

    private static boolean isDottedBc(Tokens t, int i) {
        return t.are(i, "b", ".", "c", ".");
    }

    private static Match year(int i, int year) {
        return Match.of(i, i + 1, TimeExpression.Type.DATE, Integer.toString(year));
    }

    /** "776 BCE", "AD 842": TimeML writes BC before the four digits. */
    private static List<Match> era(Tokens t, int first, int number, boolean before) {
        int value = t.at(number).number();
        if (value <= 0 || !Years.isFreeBefore(t, number)) {
            return Match.NONE;
        }
        int end = first < number ? number + 1 : isDottedBc(t, number + 1) ? number + 5 : number + 2;
        String digits = String.format(java.util.Locale.ROOT, "%04d", value);
        return List.of(
                Match.of(first, end, TimeExpression.Type.DATE, before ? "BC" + digits : digits));
    }

    /** "2009-2011", "2012-13", "2012/13": each end is a year of its own. */
    private static List<Match> range(Tokens t, int i) {
        Token link = t.at(i + 1);
        Token other = t.at(i + 2);
        int from = t.at(i).number();
        boolean shaped =
                t.at(i).word().length() == 4
                        && from >= 1000
                        && from < 2100
                        && other.isDigits()
                        && (CalendarWords.isDash(link) || link.is("/"))
                        && Years.isFreeBefore(t, i)
                        && Years.isFreeAfter(t, i + 2)
                        && !Years.isSomethingElse(t, i, t.at(i + 3));
        if (!shaped) {
            return Match.NONE;
        }
        int to = other.number();
        if (isMonth(t, i)) {
            return List.of(Match.date(i, i + 3, new Meaning.Calendar(null, from, to, 0)));
        }
        if (other.word().length() == 2 && link.spaced() == other.spaced()) {
            int whole = from / 100 * 100 + to;
            // 2012-04 may be a month; only the next year is surely a year there.
            boolean next = whole == from + 1 && link.attached();
            boolean year = next || (whole > from && to > 12);
            return year ? List.of(year(i, from), year(i + 2, whole)) : Match.NONE;
        }
        boolean years = other.word().length() == 4 && to > from && to - from <= 150 && to < 2200;
        return (years && !link.is("/")) || to == from + 1
                ? List.of(year(i, from), year(i + 2, to))
                : Match.NONE;
    }

    /** "Since 2019-05": where a date is expected, and no span of years has such an end. */
    private static boolean isMonth(Tokens t, int i) {
        Token before = t.at(i - 1);
        boolean alone = i == 0 && t.at(i + 3).kind() == Token.Kind.NONE;
        boolean second =
                (before.is("to") || before.is("and"))
                        && isMonthInDigits(t, i - 4)
                        && leadsToMonth(t, i - 4);
        return isMonthInDigits(t, i) && (alone || second || leadsToMonth(t, i));
    }

    private static boolean isMonthInDigits(Tokens t, int i) {
        Token month = t.at(i + 2);
        return t.at(i).word().length() == 4
                && t.at(i + 1).is("-")
                && t.at(i + 1).attached()
                && month.attached()
                && month.word().length() == 2
                && month.number() >= 1
                && month.number() <= 12
                && month.number() <= t.at(i).number() % 100;
    }

    private static boolean leadsToMonth(Tokens t, int i) {
        return switch (t.at(i - 1).word()) {
            case "in", "since", "until", "till", "from", "during", "by", "dated", "between" -> true;
            case ":" -> t.at(i - 2).is("date") || t.at(i - 2).is("updated");
            default -> false;
        };
    }

    /** "19th century", "17th- and 18th-century", "second quarter of 2008". */
    private static List<Match> ordinal(Tokens t, int i, int number, int after) {
        int j = t.at(after).is("-") ? after + 1 : after;
        if (t.at(j).is("century") || t.at(j).is("centuries")) {
            boolean before = t.at(j + 1).capital() && t.at(j + 1).word().startsWith("bc");
            if (before) {
                return List.of(Match.date(i, j + 2, Meaning.UNKNOWN));
            }
            return List.of(century(i, j + 1, number));
        }
        if (t.at(j).is("quarter") && number <= 4) {
            return quarter(t, i, number, j + 1);
        }
        if (t.at(j).is("half") && t.at(j + 1).is("of")) {
            return half(t, i, number, j + 1);
        }
        if (t.at(j).is("and") || t.at(j).is("or") || t.at(j).is("to")) {
            int other = t.at(j + 1).number();
            boolean digits = other > 0 && CalendarWords.isOrdinalSuffix(t.at(j + 2));
            int next = digits ? j + 3 : j + 2;
            other = digits ? other : NumberWords.ordinal(t.at(j + 1).word());
            int noun = t.at(next).is("-") ? next + 1 : next;
            if (other > 0 && t.at(noun).word().startsWith("centur")) {
                return List.of(century(i, after, number), century(j + 1, noun + 1, other));
            }
        }
        return Match.NONE;
    }

    private static Match century(int first, int end, int number) {
        String value = String.format(java.util.Locale.ROOT, "%02d", number - 1);
        return Match.of(first, end, TimeExpression.Type.DATE, value);
    }

    private static List<Match> quarter(Tokens t, int i, int number, int after) {
        if (number < 1 || number > 4) {
            return Match.NONE;
        }
        int j = t.at(after).is("of") ? after + 1 : after;
        int k = t.at(j).is("fiscal") ? j + 1 : j;
        k = k > j && t.at(k).is("year") ? k + 1 : k;
        if (Years.isPlain(t, k)) {
            String value = t.at(k).word() + "-Q" + number;
            return List.of(Match.of(i, k + 1, TimeExpression.Type.DATE, value));
        }
        boolean relative = t.at(k + 1).is("year");
        Meaning.Direction direction = direction(t.at(k));
        if (j > after && relative && direction != null) {
            return List.of(Match.date(i, k + 2, new Meaning.YearPart("Q" + number, direction)));
        }
        return Match.NONE;
    }

    /** "H1 2019", "first half of 2019"; of a fiscal year too, which need not be the calendar's. */
    private static List<Match> half(Tokens t, int i, int number, int after) {
        int j = t.at(after).is("of") ? after + 1 : after;
        boolean half = (number == 1 || number == 2) && Years.isPlain(t, j);
        return half
                ? List.of(
                        Match.of(
                                i, j + 1, TimeExpression.Type.DATE, t.at(j).word() + "-H" + number))
                : Match.NONE;
    }

    private static Meaning.@Nullable Direction direction(Token token) {
        return switch (token.word()) {
            case "last" -> Meaning.Direction.LAST;
            case "this", "the" -> Meaning.Direction.THIS;
            case "next" -> Meaning.Direction.NEXT;
            default -> null;
        };
    }

    private static List<Match> season(Tokens t, int i, String season) {
        int j = t.at(i + 1).is("of") || t.at(i + 1).is(",") ? i + 2 : i + 1;
        if (Years.isPlain(t, j)) {
            String value = t.at(j).word() + "-" + season;
            return List.of(Match.of(i, j + 1, TimeExpression.Type.DATE, value));
        }
        int lead = t.at(i - 1).is("the") ? i - 2 : i - 1;
        boolean led =
                switch (t.at(lead).word()) {
                    case "in", "during", "since", "until", "by" -> true;
                    default -> false;
                };
        return led && !t.at(i + 1).isWord()
                ? List.of(Match.date(i, i + 1, Meaning.UNKNOWN))
                : Match.NONE;
    }

    private static List<Match> fiscal(Tokens t, int i) {
        int j = t.at(i + 1).is("year") ? i + 2 : i + 1;
        Token year = t.at(j);
        boolean whole = year.word().length() == 4 && year.number() >= 1900 && year.number() < 2100;
        boolean shortened = t.at(i).is("fy") && year.word().length() == 2 && year.number() >= 0;
        if (!whole && !shortened) {
            return Match.NONE;
        }
        String value = whole ? "FY" + year.word() : "FY20" + year.word();
        return List.of(Match.of(i, j + 1, TimeExpression.Type.DATE, value));
    }
}
