package org.claimcheck.document.bib;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a source that could be citation keys: those after {@code @} or in braces. */
final class CitedKeys {

    private static final String INNER = "_:.#$%&-+?<>~/";

    /** As long a beginning in common makes one key a slip for another worth thinking of. */
    private static final int BEGINNING = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private CitedKeys() {}

    static CitedKeys in(String source) {
        CitedKeys keys = new CitedKeys();
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (!isKey(c)) {
                at++;
                continue;
            }
            int from = at;
            while (at < source.length() && isKey(source.charAt(at))) {
                at++;
            }
            if (from > 0 && "@{,;\"' ".indexOf(source.charAt(from - 1)) >= 0) {
                keys.add(source, from, at, source.charAt(from - 1) != ' ');
            }
        }
        return keys;
    }

    private void add(String source, int from, int to, boolean marked) {
        int end = to;
        while (end > from && !Character.isLetterOrDigit(source.charAt(end - 1))) {
            end--;
        }
        if (end == from) {
            return;
        }
        String word = source.substring(from, end);
        words.add(word);
        if (marked && word.length() > BEGINNING) {
            beginnings.add(beginning(word));
        }
    }

    boolean has(String key) {
        return words.contains(key);
    }

    /** Whether a key begins like one that is cited, so that a slip can be named. */
    boolean resembles(String key) {
        return key.length() > BEGINNING && beginnings.contains(beginning(key));
    }

    private static String beginning(String word) {
        return word.substring(0, BEGINNING).toLowerCase(Locale.ROOT);
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || INNER.indexOf(c) >= 0;
    }
}
