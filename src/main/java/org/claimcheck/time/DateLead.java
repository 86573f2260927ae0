package org.claimcheck.time;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Whether a date is expected where digits stand. Asked for digits that no calendar has as a day: a
 * version, a section or a count has the same shape as a slip.
 */
final class DateLead {

    private DateLead() {}

    /** Whether the tokens from {@code first} to {@code end} stand where only a date can. */
    static boolean isDate(Tokens t, int first, int end) {
        return leads(t.at(first - 1), t.at(end)) && closes(t.at(end));
    }

    private static boolean leads(Token before, Token after) {
        if (CalendarWords.weekday(before) != null) {
            return true;
        }
        return switch (before.word()) {
            case "on",
                    "dated",
                    "born",
                    "died",
                    "since",
                    "until",
                    "till",
                    "from",
                    "by",
                    "before",
                    "after",
                    ":",
                    "(" ->
                    true;
            case "" -> before.kind() == Token.Kind.NONE && !after.isWord();
            default -> false;
        };
    }

    /** A noun after it would be what the digits count or name. */
    private static boolean closes(Token after) {
        if (!after.isWord()) {
            return true;
        }
        return switch (after.word()) {
            case "at",
                    "in",
                    "on",
                    "by",
                    "for",
                    "from",
                    "to",
                    "with",
                    "and",
                    "after",
                    "before",
                    "when",
                    "but",
                    "as",
                    "until",
                    "the" ->
                    true;
            default -> false;
        };
    }
}
