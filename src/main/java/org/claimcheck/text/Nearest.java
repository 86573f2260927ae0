package org.claimcheck.text;

import java.util.Comparator;
import java.util.List;

/** Guesses what a misspelt word was meant to be. */
public final class Nearest {

    private static final int MOST = 2;

    /** In UTF-16 units; what is longer is no misspelt word. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** At most two of the words, within a third of the typed length in edits, the nearest first. */
    public static List<String> to(String typed, List<String> words) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        int bound = Math.max(2, typed.length() / 3);
        return words.stream()
                .filter(w -> distance(typed, w) <= bound)
                .sorted(Comparator.comparingInt(w -> distance(typed, w)))
                .limit(MOST)
                .toList();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
