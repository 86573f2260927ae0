package org.claimcheck.ledger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much of two wordings is the same: the Dice coefficient of their words, 0 to 1. A word of up
 * to three letters counts a quarter, for most such are function words; one with a digit counts in
 * full. A figure is one word with its points and commas.
 */
final class Similarity {

    /** Words beyond these do not count, so that a claim of megabytes costs no more than a page. */
    private static final int MOST_WORDS = 400;

    private static final int SHORT = 3;
    private static final int FULL = 4;

    /**
     * The words of a wording.
     *
     * @param counts how often each stands there
     * @param weight of all together
     */
    record Words(Map<String, Integer> counts, int weight) {}

    private Similarity() {}

    static Words words(String wording) {
        Map<String, Integer> counts = new HashMap<>();
        int weight = 0;
        int at = 0;
        for (int n = 0; n < MOST_WORDS && at < wording.length(); ) {
            int end = wordEnd(wording, at);
            if (end == at) {
                at++;
            } else {
                String word = wording.substring(at, end).toLowerCase(Locale.ROOT);
                counts.merge(word, 1, Integer::sum);
                weight += weight(word);
                at = end;
                n++;
            }
        }
        return new Words(counts, weight);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWord(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        boolean insideFigure =
                (c == ',' || c == '.') && isDigit(text, at - 1) && isDigit(text, at + 1);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || insideFigure;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static int weight(String word) {
        boolean light = word.length() <= SHORT && word.chars().noneMatch(Character::isDigit);
        return light ? 1 : FULL;
    }

    static double of(Words a, Words b) {
        if (a.weight() == 0 || b.weight() == 0) {
            return 0;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> entry : a.counts().entrySet()) {
            int both = Math.min(entry.getValue(), b.counts().getOrDefault(entry.getKey(), 0));
            shared += both * weight(entry.getKey());
        }
        return 2.0 * shared / (a.weight() + b.weight());
    }
}
