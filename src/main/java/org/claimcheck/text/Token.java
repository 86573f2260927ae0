package org.claimcheck.text;

/**
 * A run of letters, a run of digits, or one other character.
 *
 * @param word letters in lower case, digits as they are, the character itself; empty for a run
 *     longer than {@link Tokens#LONGEST_RUN}, which no lexicon holds
 * @param spaced whether white space, or nothing, stands before it
 * @param capital whether it begins with an upper-case letter
 */
public record Token(Kind kind, int start, int end, String word, boolean spaced, boolean capital) {

    public enum Kind {
        WORD,
        DIGITS,
        SIGN,
        /** What stands before the first and after the last. */
        NONE
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    /** Whether it directly follows the token before it. */
    public boolean attached() {
        return !spaced;
    }

    /** The value of a run of at most nine digits, else -1. */
    public int number() {
        if (kind != Kind.DIGITS || word.isEmpty() || word.length() > 9) {
            return -1;
        }
        return Integer.parseInt(word);
    }

    public Span span() {
        return new Span(start, end);
    }
}
