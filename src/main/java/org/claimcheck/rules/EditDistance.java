package org.claimcheck.rules;

/** Levenshtein's distance between two short words. */
final class EditDistance {

    private static final int LONGEST = 80;

    private EditDistance() {}

    /** The distance, or {@code allowed + 1} if it is greater than allowed. */
    static int of(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed
                || a.length() > LONGEST
                || b.length() > LONGEST) {
            return allowed + 1;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return Math.min(above[b.length()], allowed + 1);
    }
}
