package org.claimcheck.online;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Titles with their presentation folded, and how much two of them share. Case, accents, ligatures,
 * punctuation, white space and markup are presentation; words are not.
 */
final class Titles {

    /** Longer texts are compared by their first words. */
    private static final int MOST_WORDS = 400;

    private static final String[][] LETTERS = {
        {"ß", "ss"},
        {"æ", "ae"},
        {"œ", "oe"},
        {"ø", "o"},
        {"đ", "d"},
        {"ð", "d"},
        {"ł", "l"},
        {"þ", "th"},
        {"ı", "i"}
    };

    private Titles() {}

    /** Without the tags and character references in which registries keep some titles. */
    static String plain(String title) {
        boolean markup = title.indexOf('<') >= 0 || title.indexOf('&') >= 0;
        return markup ? Jsoup.parseBodyFragment(title).text() : title.strip();
    }

    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (String[] letter : LETTERS) {
            folded = folded.replace(letter[0], letter[1]);
        }
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= folded.length() && out.size() < MOST_WORDS; i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            boolean mark =
                    Character.getType(c) == Character.NON_SPACING_MARK
                            || c == '\''
                            || c == '\u2019';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (!mark && !word.isEmpty()) {
                out.add(word.toString());
                word.setLength(0);
            }
        }
        return out;
    }

    /** The length of the longest common subsequence, which is how many words both have in order. */
    static int shared(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    /** The share of {@code part} that stands in {@code whole} in order, from 0 to 1. */
    static double held(List<String> part, List<String> whole) {
        return part.isEmpty() ? 0 : (double) shared(part, whole) / part.size();
    }

    /** The share of the shorter one's words that the other has in order, from 0 to 1. */
    static double likeness(List<String> a, List<String> b) {
        return a.size() <= b.size() ? held(a, b) : held(b, a);
    }
}
