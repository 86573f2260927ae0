package org.claimcheck.nlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What the name model sees of a sentence: for each token a list of feature fingerprints, the same
 * slots in the same order for each token. A slot's number is part of the fingerprint, so "next word
 * = bank" and "word = bank" differ. Training and tagging both come through here.
 */
public final class NameFeatures {
    /** Function words that may stand inside a name ("Bank of England", "Leonardo da Vinci"). */
    private static final Set<String> CONNECTORS =
            Set.of(
                    "of", "the", "and", "for", "&", "de", "da", "di", "du", "la", "le", "del",
                    "van", "von", "der", "den", "al", "el", "bin", "ibn", "in", "on", "'s", "-",
                    "'", "’s");

    private static final int OUTSIDE = FeatureHash.of("<outside>");

    private final WordClusters clusters;
    private final int[] buffer = new int[128];
    private int filled;

    public NameFeatures(WordClusters clusters) {
        this.clusters = clusters;
    }

    /** One row a token; rows know nothing about tags. */
    public int[][] of(String[] tokens) {
        Sentence s = new Sentence(tokens, clusters);
        int[][] rows = new int[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            filled = 0;
            fill(s, i);
            rows[i] = Arrays.copyOf(buffer, filled);
        }
        return rows;
    }

    /** How many features {@link #withPrevious} gives. */
    public static final int HISTORY = 5;

    /**
     * Features that also look at the tag before: its {@link NameTags#state} and the token's row
     * from {@link #of}.
     */
    public static int[] withPrevious(int state, int[] row) {
        int[] out = new int[HISTORY];
        for (int place = 0; place < HISTORY; place++) {
            out[place] = withPrevious(state, place, row);
        }
        return out;
    }

    /** One of them: the first is of the state alone, each other one of a feature of the row too. */
    static int withPrevious(int state, int place, int[] row) {
        int own = FeatureHash.join(1000 + place, state);
        return place == 0 ? own : FeatureHash.join(own, row[place - 1]);
    }

    /** Slots of {@link #fill} that spell out the token: word, long affixes, bigrams. */
    private static final Set<Integer> WORD_SLOTS = Set.of(0, 4, 14, 15, 32, 36);

    /**
     * Whether a feature spells the token out, so that training can leave it away and learn what to
     * do with words it never saw. Features of {@link #withPrevious} count on from {@code
     * rowLength}.
     */
    public static boolean tellsWord(int slot, int rowLength) {
        return WORD_SLOTS.contains(slot) || slot == rowLength + 1;
    }

    private void fill(Sentence s, int i) {
        // The first rows are also joined with the previous tag.
        add(s.lower(i));
        add(s.shape(i));
        add(s.coarse(i));
        add(join(s.shape(i - 1), s.shape(i), s.shape(i + 1)));

        add(s.word(i));
        add(s.fine(i));
        add(FeatureHash.join(s.coarse(i), s.shape(i)));
        add(FeatureHash.join(s.fine(i), s.shape(i)));
        affixes(s.tokens[i]);
        for (int d = 1; d <= 2; d++) {
            for (int k : new int[] {i - d, i + d}) {
                add(s.lower(k));
                add(s.shape(k));
                add(s.coarse(k));
                add(s.fine(k));
            }
        }
        for (int k = i - 1; k <= i; k++) {
            add(FeatureHash.join(s.lower(k), s.lower(k + 1)));
            add(FeatureHash.join(s.shape(k), s.shape(k + 1)));
            add(FeatureHash.join(s.coarse(k), s.coarse(k + 1)));
            add(FeatureHash.join(s.fine(k), s.fine(k + 1)));
        }
        add(join(s.coarse(i - 1), s.coarse(i), s.coarse(i + 1)));
        add(FeatureHash.join(s.lower(i - 1), s.shape(i)));
        add(FeatureHash.join(s.lower(i + 1), s.shape(i)));
        add(FeatureHash.join(s.fine(i - 1), s.shape(i)));
        add(FeatureHash.join(s.fine(i + 1), s.shape(i)));
        add(join(s.coarse(i - 2), s.coarse(i - 1), s.shape(i)));
        add(join(s.coarse(i + 1), s.coarse(i + 2), s.shape(i)));

        // Clusters coarser and finer still.
        for (int[] level : s.more) {
            for (int k = i - 1; k <= i + 1; k++) {
                add(s.at(level, k));
            }
            add(FeatureHash.join(s.at(level, i), s.shape(i)));
            add(FeatureHash.join(s.at(level, i - 1), s.at(level, i)));
            add(FeatureHash.join(s.at(level, i), s.at(level, i + 1)));
        }
        boolean first = i == 0;
        add(FeatureHash.join(first ? 1 : 0, s.shape(i)));
        add(join(first ? 1 : 0, s.capitalShare, s.shape(i)));
        run(s, i, s.strict);
        run(s, i, s.loose);
    }

    /** The stretch of capitalised tokens around the token: its edges and its neighbours. */
    private void run(Sentence s, int i, int[] runs) {
        int start = runs[2 * i];
        int end = runs[2 * i + 1];
        if (start == end) {
            for (int k = 0; k < 9; k++) {
                add(0);
            }
            return;
        }
        int place = (i == start ? 1 : 0) + (i == end - 1 ? 2 : 0);
        add(FeatureHash.join(place, Math.min(5, end - start)));
        add(FeatureHash.join(place, s.lower(start)));
        add(FeatureHash.join(place, s.lower(end - 1)));
        add(FeatureHash.join(place, s.fine(start)));
        add(FeatureHash.join(place, s.fine(end - 1)));
        add(FeatureHash.join(place, s.lower(start - 1)));
        add(FeatureHash.join(place, s.lower(end)));
        add(FeatureHash.join(place, s.fine(start - 1)));
        add(FeatureHash.join(place, s.fine(end)));
    }

    private void affixes(String token) {
        int length = token.length();
        for (int k = 1; k <= 4; k++) {
            add(length >= k ? FeatureHash.of(token, 0, k) : 0);
            add(length >= k ? FeatureHash.of(token, length - k, length) : 0);
        }
    }

    private void add(int value) {
        buffer[filled] = FeatureHash.join(filled, value);
        filled++;
    }

    private static int join(int a, int b, int c) {
        return FeatureHash.join(FeatureHash.join(a, b), c);
    }

    /** Per-token facts, computed once. */
    private static final class Sentence {
        final String[] tokens;
        private final int[] words;
        private final int[] lowers;
        private final int[] shapes;
        private final int[] coarse;
        private final int[] fine;
        private final int[][] more;

        /** For each token the start and end of its run; start = end if it is in none. */
        final int[] strict;

        final int[] loose;

        /** 0 to 4: how many of the words are capitalised; headlines are 3 or 4. */
        final int capitalShare;

        Sentence(String[] tokens, WordClusters clusters) {
            this.tokens = tokens;
            int n = tokens.length;
            words = new int[n];
            lowers = new int[n];
            shapes = new int[n];
            coarse = new int[n];
            fine = new int[n];
            more = new int[clusters.levels() - 2][n];
            boolean[] capital = new boolean[n];
            boolean[] connector = new boolean[n];
            int letters = 0;
            int capitals = 0;
            for (int i = 0; i < n; i++) {
                String lower = plain(tokens[i]);
                words[i] = FeatureHash.of(tokens[i]);
                lowers[i] = FeatureHash.of(lower);
                shapes[i] = FeatureHash.of(shape(tokens[i]));
                int at = clusters.find(lower);
                coarse[i] = clusters.cluster(0, at);
                fine[i] = clusters.cluster(1, at);
                for (int l = 2; l < clusters.levels(); l++) {
                    more[l - 2][i] = clusters.cluster(l, at);
                }
                int c = tokens[i].isEmpty() ? ' ' : tokens[i].codePointAt(0);
                capital[i] = Character.isUpperCase(c) || Character.isTitleCase(c);
                connector[i] = CONNECTORS.contains(tokens[i]);
                if (Character.isLetter(c)) {
                    letters++;
                    capitals += capital[i] ? 1 : 0;
                }
            }
            capitalShare = letters < 3 ? 0 : 4 * capitals / letters;
            strict = runs(capital, new boolean[n]);
            loose = runs(capital, connector);
        }

        /**
         * A run begins and ends with a capital; connectors, at most two in a row, may be inside.
         */
        private static int[] runs(boolean[] capital, boolean[] connector) {
            int n = capital.length;
            int[] runs = new int[2 * n];
            int i = 0;
            while (i < n) {
                if (!capital[i]) {
                    i++;
                    continue;
                }
                int end = i + 1;
                int k = end;
                while (k < n && k - end <= 2 && (capital[k] || connector[k])) {
                    if (capital[k]) {
                        end = k + 1;
                    }
                    k++;
                }
                for (int j = i; j < end; j++) {
                    runs[2 * j] = i;
                    runs[2 * j + 1] = end;
                }
                i = end;
            }
            return runs;
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
            for (int i = 0; i < token.length(); i++) {
                char c = token.charAt(i);
                char kind =
                        Character.isUpperCase(c)
                                ? 'X'
                                : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
                if (kind == before
                        && shape.length() >= 2
                        && shape.charAt(shape.length() - 2) == kind) {
                    continue;
                }
                if (kind == before && kind != 'X') {
                    continue;
                }
                shape.append(kind);
                before = kind;
                if (shape.length() > 12) {
                    break;
                }
            }
            return shape.toString();
        }

        int word(int i) {
            return at(words, i);
        }

        int lower(int i) {
            return at(lowers, i);
        }

        int shape(int i) {
            return at(shapes, i);
        }

        int coarse(int i) {
            return at(coarse, i);
        }

        int fine(int i) {
            return at(fine, i);
        }

        private int at(int[] values, int i) {
            return i < 0 ? OUTSIDE : i >= values.length ? OUTSIDE + 1 : values[i];
        }
    }
}
