package org.claimcheck.time;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Weekdays that are any day of their name, not the one nearest to publication. */
final class SomeDay {

    private SomeDay() {}

    /** "A Tuesday", "a wet Tuesday", "one Tuesday in 2020": some day, not the nearest. */
    static boolean is(Tokens t, int i) {
        Token before = t.at(i - 1);
        boolean indefinite = before.is("a") || before.is("any");
        return indefinite
                || (t.at(i - 2).is("a") && isMood(before))
                || isInYear(t, i + 1)
                || (CalendarWords.dayPart(t.at(i + 1)) != null && isInYear(t, i + 2));
    }

    /** "In 2020", "of May 2020", "in the early summer of 2020". */
    private static boolean isInYear(Tokens t, int i) {
        if (!t.at(i).is("in") && !t.at(i).is("of")) {
            return false;
        }
        int j = t.at(i + 1).is("the") ? i + 2 : i + 1;
        boolean part = t.at(j).is("early") || t.at(j).is("late") || t.at(j).is("mid");
        j = part ? j + 1 : j;
        j = part && CalendarWords.isDash(t.at(j)) ? j + 1 : j;
        boolean season = CalendarWords.season(t.at(j)) != null;
        j = season || CalendarWords.month(t.at(j)) > 0 ? CalendarWords.pastStop(t, j + 1) : j;
        j = t.at(j).is("of") ? j + 1 : j;
        return Years.isYear(t, j);
    }

    /** Adjectives that describe a day; another word may be a noun: "shot a man Tuesday". */
    private static boolean isMood(Token token) {
        return switch (token.word()) {
            case "wet",
                    "cold",
                    "hot",
                    "warm",
                    "dry",
                    "dark",
                    "grey",
                    "gray",
                    "rainy",
                    "sunny",
                    "snowy",
                    "windy",
                    "chilly",
                    "quiet",
                    "busy",
                    "slow",
                    "typical",
                    "normal",
                    "ordinary",
                    "single",
                    "recent",
                    "given" ->
                    true;
            default -> false;
        };
    }
}
