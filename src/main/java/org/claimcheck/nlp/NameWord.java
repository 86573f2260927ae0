package org.claimcheck.nlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What features see of one word, wherever it stands: hashes of its forms, and its clusters. */
final class NameWord {

    /** Function words that may stand inside a name ("Bank of England", "Leonardo da Vinci"). */
    private static final Set<String> CONNECTORS =
            Set.of(
                    "of", "the", "and", "for", "&", "de", "da", "di", "du", "la", "le", "del",
                    "van", "von", "der", "den", "al", "el", "bin", "ibn", "in", "on", "'s", "-",
                    "'", "’s");

    private static final int OUTSIDE = FeatureHash.of("<outside>");

    private static final int LONGEST_SHAPE = 12;

    /** Empty for what stands outside a sentence. */
    final String token;

    final int word;

    /** In lower case, with each digit as 0. */
    final int lower;

    final int shape;

    /** One of each level. */
    final int[] clusters;

    /** Whether it begins with a capital. */
    final boolean capital;

    /** Whether it begins with a letter. */
    final boolean letter;

    /** Whether it may stand inside a name. */
    final boolean connector;

    private NameWord(String token, int word, int lower, int shape, int[] clusters) {
        this.token = token;
        this.word = word;
        this.lower = lower;
        this.shape = shape;
        this.clusters = clusters;
        int first = token.isEmpty() ? ' ' : token.codePointAt(0);
        this.capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        this.letter = Character.isLetter(first);
        this.connector = CONNECTORS.contains(token);
    }

    static NameWord of(String token, WordClusters clusters) {
        String lower = plain(token);
        int at = clusters.find(lower);
        int[] levels = new int[clusters.levels()];
        for (int l = 0; l < levels.length; l++) {
            levels[l] = clusters.cluster(l, at);
        }
        int word = FeatureHash.of(token);
        int shape = FeatureHash.of(shape(token));
        return new NameWord(token, word, FeatureHash.of(lower), shape, levels);
    }

    /** What stands before the first word. */
    static NameWord before(int levels) {
        return outside(OUTSIDE, levels);
    }

    /** What stands after the last word. */
    static NameWord after(int levels) {
        return outside(OUTSIDE + 1, levels);
    }

    private static NameWord outside(int hash, int levels) {
        int[] clusters = new int[levels];
        Arrays.fill(clusters, hash);
        return new NameWord("", hash, hash, hash, clusters);
    }

    int coarse() {
        return clusters[0];
    }

    int fine() {
        return clusters[1];
    }

    private static String plain(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= '0' && lower.charAt(i) <= '9') {
                return lower.replaceAll("[0-9]", "0");
            }
        }
        return lower;
    }

    /** "McDonald" is "XxXx", "U.S." is "X.X.", "2,000" is "0,0": runs of a class collapse. */
    private static String shape(String token) {
        StringBuilder shape = new StringBuilder();
        char before = 0;
        for (int i = 0; i < token.length() && shape.length() <= LONGEST_SHAPE; i++) {
            char kind = kind(token.charAt(i));
            boolean again = kind == before;
            int length = shape.length();
            if (again && (kind != 'X' || (length >= 2 && shape.charAt(length - 2) == kind))) {
                continue;
            }
            shape.append(kind);
            before = kind;
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        return Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
    }
}
