package org.claimcheck.nlp;

import java.util.Set;

/**
 * What the name model sees of a sentence: for each token a list of feature fingerprints, the same
 * slots in the same order for each token. A slot's number is part of the fingerprint, so "next word
 * = bank" and "word = bank" differ. Training and tagging both come through here; the features come
 * in groups by what they depend on, so that tagging can remember what a group weighs.
 */
public final class NameFeatures {

    /** How many features {@link #withPrevious} gives. */
    public static final int HISTORY = 5;

    /** Of the word itself: the first ones are also joined with the previous tag. */
    static final int LOWER = 0;

    static final int SHAPE = 1;
    static final int COARSE = 2;
    static final int SHAPES = 3;
    private static final int WORD = 4;
    private static final int AFFIXES = 8;
    private static final int LONGEST_AFFIX = 4;

    /** Four of each word beside: before, after, second before, second after. */
    private static final int BESIDE = 16;

    private static final int PAIR_BEFORE = 32;
    private static final int PAIR_AFTER = 36;
    private static final int COARSE_THREE = 40;
    private static final int BEFORE_AND_SHAPE = 41;
    private static final int AFTER_AND_SHAPE = 42;
    private static final int TWO_BEFORE = 45;
    private static final int TWO_AFTER = 46;

    /** Six of each level of clusters from the third on. */
    private static final int LEVELS = 47;

    private static final int OF_LEVEL = 6;
    private static final int OF_RUN = 9;

    /** Slots that spell out the token: word, long affixes, bigrams. */
    private static final Set<Integer> WORD_SLOTS = Set.of(LOWER, WORD, 14, 15, 32, 36);

    /** Takes features. */
    interface Sink {
        /**
         * @param value what fills the slot
         */
        void add(int slot, int value);
    }

    private final WordClusters clusters;
    private final int levels;
    private final int first;
    private final int runs;

    public NameFeatures(WordClusters clusters) {
        this.clusters = clusters;
        this.levels = clusters.levels() - 2;
        this.first = LEVELS + OF_LEVEL * levels;
        this.runs = first + 2;
    }

    /** One row a token; rows know nothing about tags. */
    public int[][] of(String[] tokens) {
        NameWord[] words = new NameWord[tokens.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = NameWord.of(tokens[i], clusters);
        }
        NameSentence s = new NameSentence(words, clusters.levels());
        int[][] rows = new int[words.length][runs + 2 * OF_RUN];
        for (int i = 0; i < words.length; i++) {
            int[] row = rows[i];
            Sink sink = (slot, value) -> row[slot] = FeatureHash.join(slot, value);
            ofWord(words[i], sink);
            for (int place = -2; place <= 2; place++) {
                ofNeighbour(s.word(i + place), place, sink);
            }
            ofSecond(s.word(i - 1), words[i], sink);
            ofFirst(words[i], s.word(i + 1), sink);
            ofPlace(s, i, sink);
            ofRuns(s, i, sink);
        }
        return rows;
    }

    /**
     * Features that also look at the tag before: its {@link NameTags#state} and the token's row
     * from {@link #of}.
     */
    public static int[] withPrevious(int state, int[] row) {
        int[] out = new int[HISTORY];
        for (int place = 0; place < HISTORY; place++) {
            out[place] = withPrevious(state, place, place == 0 ? 0 : row[place - 1]);
        }
        return out;
    }

    /**
     * One of them: the first is of the state alone, each other one of a feature too.
     *
     * @param fingerprint of the slot before the place
     */
    static int withPrevious(int state, int place, int fingerprint) {
        int own = FeatureHash.join(1000 + place, state);
        return place == 0 ? own : FeatureHash.join(own, fingerprint);
    }

    /**
     * Whether a feature spells the token out, so that training can leave it away and learn what to
     * do with words it never saw. Features of {@link #withPrevious} count on from {@code
     * rowLength}.
     */
    public static boolean tellsWord(int slot, int rowLength) {
        return WORD_SLOTS.contains(slot) || slot == rowLength + 1;
    }

    /** What depends on the word alone. */
    void ofWord(NameWord w, Sink out) {
        out.add(LOWER, w.lower);
        out.add(SHAPE, w.shape);
        out.add(COARSE, w.coarse());
        out.add(WORD, w.word);
        out.add(WORD + 1, w.fine());
        out.add(WORD + 2, FeatureHash.join(w.coarse(), w.shape));
        out.add(WORD + 3, FeatureHash.join(w.fine(), w.shape));
        String token = w.token;
        int length = token.length();
        for (int k = 1; k <= LONGEST_AFFIX; k++) {
            int at = AFFIXES + 2 * (k - 1);
            out.add(at, length >= k ? FeatureHash.of(token, 0, k) : 0);
            out.add(at + 1, length >= k ? FeatureHash.of(token, length - k, length) : 0);
        }
        for (int l = 0; l < levels; l++) {
            int at = LEVELS + OF_LEVEL * l;
            int cluster = w.clusters[2 + l];
            out.add(at + 1, cluster);
            out.add(at + 3, FeatureHash.join(cluster, w.shape));
        }
    }

    /**
     * What depends on one other word alone.
     *
     * @param place where it stands: 1 for right after the token; nothing for 0
     */
    void ofNeighbour(NameWord w, int place, Sink out) {
        if (place == 0) {
            return;
        }
        int distance = Math.abs(place);
        int at = BESIDE + 8 * (distance - 1) + (place < 0 ? 0 : 4);
        out.add(at, w.lower);
        out.add(at + 1, w.shape);
        out.add(at + 2, w.coarse());
        out.add(at + 3, w.fine());
        for (int l = 0; l < levels && distance == 1; l++) {
            out.add(LEVELS + OF_LEVEL * l + (place < 0 ? 0 : 2), w.clusters[2 + l]);
        }
    }

    /** What the second of two neighbours has of both. */
    void ofSecond(NameWord a, NameWord b, Sink out) {
        ofPair(a, b, PAIR_BEFORE, 4, out);
        out.add(BEFORE_AND_SHAPE, FeatureHash.join(a.lower, b.shape));
        out.add(BEFORE_AND_SHAPE + 2, FeatureHash.join(a.fine(), b.shape));
    }

    /** What the first of two neighbours has of both. */
    void ofFirst(NameWord a, NameWord b, Sink out) {
        ofPair(a, b, PAIR_AFTER, 5, out);
        out.add(AFTER_AND_SHAPE, FeatureHash.join(b.lower, a.shape));
        out.add(AFTER_AND_SHAPE + 2, FeatureHash.join(b.fine(), a.shape));
    }

    private void ofPair(NameWord a, NameWord b, int slot, int slotOfLevel, Sink out) {
        out.add(slot, FeatureHash.join(a.lower, b.lower));
        out.add(slot + 1, FeatureHash.join(a.shape, b.shape));
        out.add(slot + 2, FeatureHash.join(a.coarse(), b.coarse()));
        out.add(slot + 3, FeatureHash.join(a.fine(), b.fine()));
        for (int l = 0; l < levels; l++) {
            int both = FeatureHash.join(a.clusters[2 + l], b.clusters[2 + l]);
            out.add(LEVELS + OF_LEVEL * l + slotOfLevel, both);
        }
    }

    /** What depends on more than two words, or on the place in the sentence. */
    void ofPlace(NameSentence s, int i, Sink out) {
        int shape = s.word(i).shape;
        out.add(SHAPES, shapes(s, i));
        int before = s.word(i - 1).coarse();
        int after = s.word(i + 1).coarse();
        out.add(COARSE_THREE, join(before, s.word(i).coarse(), after));
        out.add(TWO_BEFORE, join(s.word(i - 2).coarse(), before, shape));
        out.add(TWO_AFTER, join(after, s.word(i + 2).coarse(), shape));
        int begins = i == 0 ? 1 : 0;
        out.add(first, FeatureHash.join(begins, shape));
        out.add(first + 1, join(begins, s.capitalShare(), shape));
    }

    /** What fills {@link #SHAPES}. */
    static int shapes(NameSentence s, int i) {
        return join(s.word(i - 1).shape, s.word(i).shape, s.word(i + 1).shape);
    }

    /** What a token has that stands in no stretch of capitalised words. */
    void ofNoRun(Sink out) {
        for (int k = 0; k < 2 * OF_RUN; k++) {
            out.add(runs + k, 0);
        }
    }

    /** The stretches of capitalised words around a token: their edges and their neighbours. */
    void ofRuns(NameSentence s, int i, Sink out) {
        ofRun(s, i, s.strict(), runs, out);
        ofRun(s, i, s.loose(), runs + OF_RUN, out);
    }

    private static void ofRun(NameSentence s, int i, int[] of, int slot, Sink out) {
        int start = of[2 * i];
        int end = of[2 * i + 1];
        if (start == end) {
            for (int k = 0; k < OF_RUN; k++) {
                out.add(slot + k, 0);
            }
            return;
        }
        int place = (i == start ? 1 : 0) + (i == end - 1 ? 2 : 0);
        out.add(slot, FeatureHash.join(place, Math.min(5, end - start)));
        out.add(slot + 1, FeatureHash.join(place, s.word(start).lower));
        out.add(slot + 2, FeatureHash.join(place, s.word(end - 1).lower));
        out.add(slot + 3, FeatureHash.join(place, s.word(start).fine()));
        out.add(slot + 4, FeatureHash.join(place, s.word(end - 1).fine()));
        out.add(slot + 5, FeatureHash.join(place, s.word(start - 1).lower));
        out.add(slot + 6, FeatureHash.join(place, s.word(end).lower));
        out.add(slot + 7, FeatureHash.join(place, s.word(start - 1).fine()));
        out.add(slot + 8, FeatureHash.join(place, s.word(end).fine()));
    }

    private static int join(int a, int b, int c) {
        return FeatureHash.join(FeatureHash.join(a, b), c);
    }
}
