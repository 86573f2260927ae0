package org.claimcheck.time;

import java.util.List;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Dates and times in digits: {@code 2019-05-03}, {@code 03/05/2019}, {@code 3.5.2019}, {@code
 * 18:00}.
 */
final class NumericPatterns {

    private NumericPatterns() {}

    static List<Match> at(Tokens t, int i) {
        if (!t.at(i).isDigits() || !Years.isFreeBefore(t, i)) {
            return Match.NONE;
        }
        List<Match> time = clock(t, i);
        if (!time.isEmpty()) {
            return time;
        }
        List<Match> hyphened = hyphened(t, i);
        if (!hyphened.isEmpty()) {
            return hyphened;
        }
        String sign = t.at(i + 1).word();
        boolean three =
                isJoined(t, i + 1, sign)
                        && t.at(i + 2).isDigits()
                        && t.at(i + 2).attached()
                        && isJoined(t, i + 3, sign)
                        && t.at(i + 4).isDigits()
                        && t.at(i + 4).attached();
        if (!three) {
            return attack(t, i);
        }
        return t.at(i).word().length() == 4 ? iso(t, i, sign) : slashed(t, i, sign);
    }

    /** "3-May-2019". */
    private static List<Match> hyphened(Tokens t, int i) {
        int month = CalendarWords.month(t.at(i + 2));
        boolean built =
                month > 0
                        && isJoined(t, i + 1, "-")
                        && isJoined(t, i + 3, "-")
                        && t.at(i + 2).attached()
                        && t.at(i + 4).attached()
                        && t.at(i + 4).word().length() == 4
                        && Years.isFreeAfter(t, i + 4);
        int year = built ? t.at(i + 4).number() : 0;
        return year >= 1000 && Resolver.exists(year, month, t.at(i).number())
                ? List.of(
                        Match.date(
                                i,
                                i + 5,
                                new Meaning.Calendar(null, year, month, t.at(i).number())))
                : Match.NONE;
    }

    private static boolean isJoined(Tokens t, int i, String sign) {
        boolean known = sign.equals("-") || sign.equals("/") || sign.equals(".");
        return known && t.at(i).is(sign) && t.at(i).attached();
    }

    private static List<Match> iso(Tokens t, int i, String sign) {
        int month = t.at(i + 2).number();
        int day = t.at(i + 4).number();
        int year = t.at(i).number();
        boolean padded = t.at(i + 2).word().length() == 2 && t.at(i + 4).word().length() == 2;
        boolean era = year >= 1000 && year < 2200;
        if (!era || t.at(i + 2).word().length() > 2 || t.at(i + 4).word().length() > 2) {
            return Match.NONE;
        }
        Meaning meaning = new Meaning.Calendar(null, year, month, day);
        boolean exists = Resolver.exists(year, month, day);
        int end = pastTime(t, i + 5);
        boolean free = end > i + 5 || Years.isFreeAfter(t, i + 4);
        boolean claimed = sign.equals("-") && padded && year >= 1900 && year < 2100;
        return free && (exists || claimed) ? List.of(Match.date(i, end, meaning)) : Match.NONE;
    }

    /** Past {@code T18:00:00Z}. */
    private static int pastTime(Tokens t, int i) {
        Token mark = t.at(i);
        if (!mark.attached() || !mark.is("t") || !t.at(i + 1).isDigits()) {
            return i;
        }
        int end = i + 1;
        while (end < i + 14 && t.at(end).attached() && isTimePart(t.at(end))) {
            end++;
        }
        return t.at(end - 1).isDigits() || t.at(end - 1).is("z") ? end : end - 1;
    }

    private static boolean isTimePart(Token token) {
        return token.isDigits()
                || token.is(":")
                || token.is(".")
                || token.is("z")
                || token.is("+")
                || token.is("-");
    }

    private static List<Match> slashed(Tokens t, int i, String sign) {
        int first = t.at(i).number();
        int second = t.at(i + 2).number();
        int digits = t.at(i + 4).word().length();
        boolean small = t.at(i).word().length() <= 2 && t.at(i + 2).word().length() <= 2;
        boolean year = digits == 4 || (digits == 2 && sign.equals("/"));
        if (!small || !year || !Years.isFreeAfter(t, i + 4)) {
            return Match.NONE;
        }
        int value = t.at(i + 4).number();
        // Two digits: the hundred years around 2000, as POSIX strptime reads %y.
        value = digits == 4 ? value : value < 69 ? 2000 + value : 1900 + value;
        boolean american = Resolver.exists(value, first, second);
        boolean british = Resolver.exists(value, second, first);
        if (value < 1000 || value > 2199) {
            return Match.NONE;
        }
        if (!american && !british) {
            return slip(t, i, value);
        }
        return List.of(Match.date(i, i + 5, new Meaning.Slashed(first, second, value)));
    }

    /** "30.02.2025", "04/31/2025": a day that no order of the digits makes real. */
    private static List<Match> slip(Tokens t, int i, int year) {
        int month = Math.min(t.at(i).number(), t.at(i + 2).number());
        int day = Math.max(t.at(i).number(), t.at(i + 2).number());
        boolean padded = t.at(i).word().length() == 2 && t.at(i + 2).word().length() == 2;
        boolean dated = padded && year >= 1900 && year < 2100 && t.at(i + 4).word().length() == 4;
        return dated && month >= 1 && month <= 12 && day <= 39 && DateLead.isDate(t, i, i + 5)
                ? List.of(Match.date(i, i + 5, new Meaning.Calendar(null, year, month, day)))
                : Match.NONE;
    }

    /** "9/11", a name by now. */
    private static List<Match> attack(Tokens t, int i) {
        boolean is =
                t.are(i, "9", "/", "11")
                        && t.at(i + 1).attached()
                        && t.at(i + 2).attached()
                        && !(t.at(i + 3).is("/") && t.at(i + 3).attached());
        return is
                ? List.of(Match.of(i, i + 3, TimeExpression.Type.DATE, "2001-09-11"))
                : Match.NONE;
    }

    private static List<Match> clock(Tokens t, int i) {
        int hour = t.at(i).number();
        if (t.at(i).word().length() > 2 || hour > 24) {
            return Match.NONE;
        }
        int minute = 0;
        int end = i + 1;
        boolean colon =
                t.at(i + 1).is(":")
                        && t.at(i + 1).attached()
                        && t.at(i + 2).attached()
                        && t.at(i + 2).word().length() == 2
                        && t.at(i + 2).number() >= 0
                        && t.at(i + 2).number() < 60;
        if (colon) {
            minute = t.at(i + 2).number();
            end = i + 3;
        }
        if (!colon && hour > 0 && hour <= 12 && isOClock(t, end)) {
            String value = String.format(java.util.Locale.ROOT, "T%02d:00", hour);
            return List.of(Match.of(i, end + 3, TimeExpression.Type.TIME, value));
        }
        int half = half(t, end);
        if (half < 0 && (!colon || (t.at(end).attached() && t.at(end).is(":")))) {
            return Match.NONE;
        }
        if (half >= 0) {
            if (hour < 1 || hour > 12) {
                return Match.NONE;
            }
            hour = hour % 12 + half;
            end = t.at(end).is("p") || t.at(end).is("a") ? end + 4 : end + 1;
        }
        String value = String.format(java.util.Locale.ROOT, "T%02d:%02d", hour, minute);
        return List.of(Match.of(i, end, TimeExpression.Type.TIME, value));
    }

    private static boolean isOClock(Tokens t, int i) {
        return t.at(i).is("o")
                && CalendarWords.isApostrophe(t.at(i + 1))
                && t.at(i + 2).is("clock");
    }

    /** 0 for a.m., 12 for p.m., -1 for neither. */
    private static int half(Tokens t, int i) {
        boolean dotted = t.at(i + 1).is(".") && t.at(i + 2).is("m") && t.at(i + 3).is(".");
        if (t.at(i).is("am") || (t.at(i).is("a") && dotted)) {
            return 0;
        }
        return t.at(i).is("pm") || (t.at(i).is("p") && dotted) ? 12 : -1;
    }
}
