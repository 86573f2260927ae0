package org.claimcheck.rules;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Finds where the words for a group of nobody in particular begin: "some local experts". */
final class GroupStart {

    private GroupStart() {}

    /** The index at which the group's words begin, if a clause begins there too; else -1. */
    static int of(Statement statement, int who) {
        Tokens t = statement.tokens();
        int i = who;
        Token before = t.at(i - 1);
        boolean qualifies = before.isWord() && !opensClause(before) && !isQuantity(before);
        if (qualifies && (!before.capital() || isFirstAdjective(statement, i - 1))) {
            i--;
        }
        if (isQuantity(t.at(i - 1))) {
            i--;
        }
        Token left = t.at(i - 1);
        boolean opens = left.kind() == Token.Kind.NONE || opensClause(left);
        boolean definite = i < who && isDefinite(t.at(i));
        return opens && !definite ? i : -1;
    }

    private static boolean isFirstAdjective(Statement statement, int i) {
        return i == 0 && statement.partOfSpeech(statement.tokens().at(i)).equals("ADJ");
    }

    private static boolean isQuantity(Token token) {
        return switch (token.word()) {
            case "some",
                    "many",
                    "most",
                    "several",
                    "various",
                    "numerous",
                    "few",
                    "other",
                    "leading" ->
                    true;
            default -> false;
        };
    }

    private static boolean isDefinite(Token token) {
        return switch (token.word()) {
            case "the",
                    "these",
                    "those",
                    "our",
                    "his",
                    "her",
                    "their",
                    "its",
                    "s",
                    "no",
                    "both",
                    "two",
                    "three",
                    "of",
                    "by",
                    "to",
                    "from",
                    "with",
                    "when",
                    "what",
                    "how",
                    "if",
                    "all" ->
                    true;
            default -> false;
        };
    }

    private static boolean opensClause(Token token) {
        return switch (token.word()) {
            case ",",
                    ";",
                    ":",
                    "\u2014",
                    "\u2013",
                    "and",
                    "but",
                    "that",
                    "while",
                    "although",
                    "though",
                    "because",
                    "as",
                    "however",
                    "yet",
                    "where",
                    "whereas" ->
                    true;
            default -> false;
        };
    }
}
