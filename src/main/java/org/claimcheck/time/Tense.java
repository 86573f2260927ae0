package org.claimcheck.time;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Whether the words next to an expression speak of the past or of what is to come. */
final class Tense {

    private static final int REACH = 10;

    private Tense() {}

    /** The nearest verb that shows its tense decides; the past if there is none. */
    static boolean isFuture(Tokens t, Match match) {
        for (int distance = 1; distance <= REACH; distance++) {
            Token before = t.at(match.first() - distance);
            Token after = t.at(match.end() - 1 + distance);
            if (isFuture(before)
                    || isFuture(after)
                    || isSetTo(t, match.first() - distance)
                    || isSetTo(t, match.end() - 1 + distance)) {
                return true;
            }
            if (isPast(before) || isPast(after)) {
                return false;
            }
        }
        return false;
    }

    /** "Is set to begin", "are to meet". */
    private static boolean isSetTo(Tokens t, int i) {
        boolean verb = t.at(i).is("set") || t.at(i).is("is") || t.at(i).is("are");
        return verb && t.at(i + 1).is("to");
    }

    private static boolean isFuture(Token token) {
        return switch (token.word()) {
            case "will",
                    "ll",
                    "shall",
                    "upcoming",
                    "plans",
                    "expects",
                    "intends",
                    "scheduled",
                    "slated",
                    "expected",
                    "planned",
                    "due",
                    "would" ->
                    true;
            default -> false;
        };
    }

    private static boolean isPast(Token token) {
        return switch (token.word()) {
            case "was",
                    "were",
                    "had",
                    "did",
                    "said",
                    "told",
                    "began",
                    "came",
                    "went",
                    "took",
                    "won",
                    "lost",
                    "made",
                    "held",
                    "met",
                    "saw",
                    "gave",
                    "has",
                    "have" ->
                    true;
            default -> token.word().length() > 4 && token.word().endsWith("ed");
        };
    }
}
