package org.claimcheck.nlp;

import java.util.Locale;

/** Tells the clause that reports a quotation from a new sentence after it. */
final class Reported {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_ASIDE = 60;

    private Reported() {}

    /**
     * {@code "…?" Jane asked}: a name, with a title or an office between commas, or an office with
     * "the", and then a reporting verb.
     */
    static boolean isAt(String text, int first) {
        int at = first;
        boolean office = false;
        for (int words = 0; words < MOST_WORDS && at < text.length(); words++) {
            String word = Around.wordAt(text, at);
            String lower = word.toLowerCase(Locale.ROOT);
            if (BoundaryWords.REPORTING.contains(lower)) {
                return words > 0;
            }
            boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            boolean article = words == 0 && (lower.equals("the") || lower.equals("a"));
            if (!article && !office && BoundaryWords.OPENERS.contains(lower)) {
                return false;
            }
            office |= article;
            if (!name && !office) {
                return false;
            }
            int end = at + word.length();
            if (end < text.length() && text.charAt(end) == ',' && !article) {
                return isAfterAside(text, end + 1);
            }
            at = Around.nextWord(text, at);
        }
        return false;
    }

    /** {@code Jane, the mayor, asked}. */
    private static boolean isAfterAside(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_ASIDE);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                int verb = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
                String word = Around.wordAt(text, verb).toLowerCase(Locale.ROOT);
                return BoundaryWords.REPORTING.contains(word);
            }
            if (".?!;".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
