package org.claimcheck.document.bib;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The citation keys of a document: what follows an {@code @} in its text, as readers write it. */
final class CitedKeys {

    /** A longer run in braces is no key. */
    private static final int LONGEST = 160;

    private static final String INNER = "_:.#$%&-+?<>~/";

    /** As long a beginning in common makes one key a slip for another worth thinking of. */
    private static final int BEGINNING = 3;

    private final Set<String> keys = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private CitedKeys() {}

    static CitedKeys in(String text) {
        CitedKeys keys = new CitedKeys();
        int sign = text.indexOf('@');
        while (sign >= 0) {
            int from = sign + 1;
            keys.add(text.startsWith("{", from) ? braced(text, from + 1) : bare(text, from));
            sign = text.indexOf('@', from);
        }
        return keys;
    }

    private static String braced(String text, int from) {
        int stop = Math.min(text.length(), from + LONGEST);
        int close = from;
        while (close < stop && text.charAt(close) != '}') {
            close++;
        }
        return close == stop ? "" : text.substring(from, close);
    }

    /** Up to the last letter or digit of the run. */
    private static String bare(String text, int from) {
        int end = from;
        while (end < text.length() && isKey(text.charAt(end))) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }

    private void add(String key) {
        if (!key.isEmpty()) {
            keys.add(key);
            if (key.length() > BEGINNING) {
                beginnings.add(beginning(key));
            }
        }
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** Whether a key begins like one that is cited, so that a slip can be named. */
    boolean resembles(String key) {
        return key.length() > BEGINNING && beginnings.contains(beginning(key));
    }

    private static String beginning(String key) {
        return key.substring(0, BEGINNING).toLowerCase(Locale.ROOT);
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || INNER.indexOf(c) >= 0;
    }
}
