package org.claimcheck.nlp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what the features of a token weigh, and remembers what the latest features weigh each: in
 * running text most of them come again soon. The sums do not depend on what is remembered. Not safe
 * to share between threads.
 */
final class NameScores {

    private static final int T = NameTags.COUNT;
    private static final int S = NameTags.STATES;

    /** Features remembered; a power of two. */
    private static final int FEATURES = 1 << 13;

    /** Features of which it is remembered that they came; a power of two. */
    private static final int SEEN = 1 << 15;

    /** Features remembered for each place in {@link NameFeatures#withPrevious}; a power of two. */
    private static final int HISTORIES = 1 << 10;

    private final NameModel model;

    private final int[] keys = new int[FEATURES];
    private final float @Nullable [][] weights = new float[FEATURES][];

    private final int[] seen = new int[SEEN];

    private final int[][] historyKeys = new int[NameFeatures.HISTORY][HISTORIES];
    private final float @Nullable [][][] histories = new float[NameFeatures.HISTORY][HISTORIES][];

    NameScores(NameModel model) {
        this.model = model;
    }

    /** Adds to {@code scores} (one a tag) what the features of a token weigh. */
    void addTo(float[] scores, int[] row) {
        for (int fingerprint : row) {
            float[] weight = weights(fingerprint);
            if (weight == null) {
                model.addTo(scores, fingerprint);
                continue;
            }
            for (int tag = 0; tag < T; tag++) {
                scores[tag] += weight[tag];
            }
        }
    }

    /** What a feature weighs; null if it is not known to come again. */
    private float @Nullable [] weights(int fingerprint) {
        int slot = slot(fingerprint, FEATURES);
        float[] weight = weights[slot];
        if (weight != null && keys[slot] == fingerprint) {
            return weight;
        }
        int once = slot(fingerprint, SEEN);
        if (seen[once] != fingerprint) {
            seen[once] = fingerprint;
            return null;
        }
        weight = weight == null ? new float[T] : weight;
        Arrays.fill(weight, 0);
        model.addTo(weight, fingerprint);
        weights[slot] = weight;
        keys[slot] = fingerprint;
        return weight;
    }

    /** Adds to {@code scores} (one a step) what the features weigh that look at the tag before. */
    void addHistoryTo(float[] scores, int[] row) {
        for (int place = 0; place < NameFeatures.HISTORY; place++) {
            float[] weight = history(place, place == 0 ? 0 : row[place - 1], row);
            for (int step = 0; step < TagSteps.COUNT; step++) {
                scores[step] += weight[step];
            }
        }
    }

    private float[] history(int place, int key, int[] row) {
        int slot = slot(key, HISTORIES);
        float[] weight = histories[place][slot];
        if (weight == null || historyKeys[place][slot] != key) {
            weight = weight == null ? new float[TagSteps.COUNT] : weight;
            float[][] byState = new float[S][T];
            for (int state = 0; state < S; state++) {
                model.addTo(byState[state], NameFeatures.withPrevious(state, place, row));
            }
            for (int step = 0; step < TagSteps.COUNT; step++) {
                weight[step] = byState[TagSteps.from(step)][TagSteps.to(step)];
            }
            histories[place][slot] = weight;
            historyKeys[place][slot] = key;
        }
        return weight;
    }

    private static int slot(int fingerprint, int size) {
        return ((fingerprint * 0x9E3779B1) >>> 8) & (size - 1);
    }
}
