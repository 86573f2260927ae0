package org.claimcheck.time;

import java.util.List;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Ten years: "1990s", "the '90s", "the 90s", "the nineties"; "1800s" is a century. */
final class Decades {

    /** Room for "temperatures will stay in the nineties". */
    private static final int REACH = 12;

    private Decades() {}

    /** "1990s", "1930's", "the 90s". */
    static List<Match> digits(Tokens t, int i) {
        Token token = t.at(i);
        int s = CalendarWords.isApostrophe(t.at(i + 1)) && t.at(i + 1).attached() ? i + 2 : i + 1;
        boolean tens =
                token.word().endsWith("0")
                        && Years.isFreeBefore(t, i)
                        && t.at(s).attached()
                        && t.at(s).is("s");
        if (!tens) {
            return Match.NONE;
        }
        if (token.word().length() == 2) {
            return token.number() >= 20 && isEra(t, i, s + 1)
                    ? decade(i, s + 1, "19" + token.word().substring(0, 1))
                    : Match.NONE;
        }
        if (token.word().length() != 4 || token.number() < 1000 || token.number() >= 2200) {
            return Match.NONE;
        }
        boolean century = token.word().endsWith("00") && token.number() < 2000;
        return decade(i, s + 1, token.word().substring(0, century ? 2 : 3));
    }

    /** "'90s": of the last century but for the first two decades. */
    static List<Match> shortened(Tokens t, int i) {
        Token token = t.at(i + 1);
        boolean is =
                token.attached()
                        && t.at(i).spaced()
                        && token.isDigits()
                        && token.word().length() == 2
                        && token.word().endsWith("0")
                        && t.at(i + 2).attached()
                        && t.at(i + 2).is("s");
        if (!is) {
            return Match.NONE;
        }
        String century = token.number() >= 20 ? "19" : "20";
        return decade(i, i + 3, century + token.word().substring(0, 1));
    }

    /** "The nineties": of the last century. */
    static List<Match> named(Tokens t, int i) {
        String value =
                switch (t.at(i).word()) {
                    case "twenties" -> "192";
                    case "thirties" -> "193";
                    case "forties" -> "194";
                    case "fifties" -> "195";
                    case "sixties" -> "196";
                    case "seventies" -> "197";
                    case "eighties" -> "198";
                    case "nineties" -> "199";
                    default -> "";
                };
        return !value.isEmpty() && isEra(t, i, i + 1) ? decade(i, i + 1, value) : Match.NONE;
    }

    private static List<Match> decade(int first, int end, String value) {
        return List.of(Match.of(first, end, TimeExpression.Type.DATE, value));
    }

    /** Not an age ("in her nineties"), a temperature ("in the high nineties") or a name. */
    private static boolean isEra(Tokens t, int i, int end) {
        int lead = CalendarWords.isDash(t.at(i - 1)) ? i - 2 : i - 1;
        boolean part =
                switch (t.at(lead).word()) {
                    case "early", "late", "mid" -> true;
                    default -> false;
                };
        lead = part ? lead - 1 : lead;
        Token article = t.at(lead);
        boolean led = article.is("the") || (part && (article.is("in") || article.is("since")));
        Token next = t.at(end);
        boolean named = next.capital() && next.isWord() && !next.is("i");
        return led && !named && !isMeasured(t, i, end);
    }

    /** Degrees, percentages, scores, prices and ages are counted in tens as well. */
    private static boolean isMeasured(Tokens t, int i, int end) {
        for (int j = Math.max(0, i - REACH); j < Math.min(t.size(), end + REACH); j++) {
            boolean other =
                    switch (t.at(j).word()) {
                        case "temperature",
                                "temperatures",
                                "degree",
                                "degrees",
                                "\u00b0",
                                "heat",
                                "humidity",
                                "weather",
                                "thermometer",
                                "mercury",
                                "highs",
                                "lows",
                                "fahrenheit",
                                "celsius",
                                "percent",
                                "percentile",
                                "percentiles",
                                "%",
                                "iq",
                                "scores",
                                "scored",
                                "score",
                                "age",
                                "aged",
                                "ages",
                                "mph",
                                "cents" ->
                                true;
                        default -> false;
                    };
            if (other) {
                return true;
            }
        }
        return false;
    }
}
