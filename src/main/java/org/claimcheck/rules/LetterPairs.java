package org.claimcheck.rules;

/**
 * Which pairs of neighbours a text holds, as far as a small table tells: to ask for many phrases of
 * which most texts hold none, one look at the text is enough.
 */
final class LetterPairs {

    /** A power of two; a sentence has some hundred pairs. */
    private static final int SIZE = 1 << 10;

    private final long[] bits = new long[SIZE / Long.SIZE];

    LetterPairs(String text) {
        for (int i = 1; i < text.length(); i++) {
            int pair = pair(text.charAt(i - 1), text.charAt(i));
            bits[pair / Long.SIZE] |= 1L << pair;
        }
    }

    private static int pair(char first, char second) {
        return (first * 37 + second) & (SIZE - 1);
    }

    /** Whether all pairs of a phrase may be there; if not, the text does not hold it. */
    boolean mayHold(String phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            int pair = pair(phrase.charAt(i - 1), phrase.charAt(i));
            if ((bits[pair / Long.SIZE] & 1L << pair) == 0) {
                return false;
            }
        }
        return true;
    }
}
