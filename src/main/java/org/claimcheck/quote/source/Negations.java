package org.claimcheck.quote.source;

import java.util.Set;

/** Whether words that were left out, or put in, turn what the others say. */
final class Negations {

    /**
     * Words that deny, and verbs that mean that something does not come about. Closed classes of
     * English: Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter
     * 9, absolute and approximate negators, and common implicative verbs of negative meaning.
     */
    private static final Set<String> WORDS =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "none",
                    "nobody",
                    "nothing",
                    "nowhere",
                    "neither",
                    "nor",
                    "cannot",
                    "without",
                    "hardly",
                    "scarcely",
                    "barely",
                    "rarely",
                    "seldom",
                    "refused",
                    "refuses",
                    "refuse",
                    "failed",
                    "fails",
                    "fail",
                    "declined",
                    "declines",
                    "decline",
                    "denied",
                    "denies",
                    "deny",
                    "unable",
                    "unlikely",
                    "impossible");

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "am", "is", "are", "was", "were", "be", "been", "has", "have", "had", "do",
                    "does", "did", "will", "would", "shall", "should", "can", "could", "may",
                    "might", "must", "to");

    /** Words that open a clause of their own, which a negation before them does not reach. */
    private static final Set<String> CLAUSE =
            Set.of(
                    "and",
                    "but",
                    "or",
                    "so",
                    "because",
                    "although",
                    "though",
                    "while",
                    "when",
                    "if",
                    "since",
                    "which",
                    "who",
                    "whereas",
                    "yet",
                    "for",
                    "after",
                    "before",
                    "until");

    /** A negation reaches no further over words that were left out. */
    private static final int REACH = 6;

    private Negations() {}

    static boolean is(String word) {
        return WORDS.contains(word) || word.endsWith("n't") || word.equals("cant");
    }

    /** Whether a range of words holds a negation. */
    static boolean in(WordList words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether leaving out a range of the source takes away a negation whose scope was kept: what it
     * denies follows in the kept words, or its verb stands before it.
     *
     * @param from first word left out; a kept word stands before it, if any does
     * @param to first word kept again
     */
    static boolean turns(WordList source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(source.lower(i))
                    && (deniesWhatFollows(source, i, to) || isVerbKept(source, from, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean deniesWhatFollows(WordList source, int negation, int to) {
        if (to >= source.size() || to - negation > REACH) {
            return false;
        }
        for (int i = negation + 1; i <= to; i++) {
            if (hasBreak(source.before(i)) || CLAUSE.contains(source.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerbKept(WordList source, int from, int negation) {
        if (from == 0 || negation - from > 1 || !AUXILIARIES.contains(source.lower(from - 1))) {
            return false;
        }
        for (int i = from; i <= negation; i++) {
            if (hasBreak(source.before(i)) && i > from) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBreak(String between) {
        for (int i = 0; i < between.length(); i++) {
            char c = between.charAt(i);
            boolean dash = Folding.isDash(c) && between.length() > 1;
            if (dash || ",;:.!?()[]\u201c\u201d\"\n".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
