package org.claimcheck.nlp;

import java.util.Arrays;

/**
 * The scores of all tag sequences of one token list: for each token one score for each step, that
 * is a tag and the tag before it. Answers what is probable at each token and which sequence is the
 * best.
 */
final class TagLattice {
    private static final int T = NameTags.COUNT;
    private static final int S = NameTags.STATES;

    /** A step this much below the best of its token is one in 10^13 and taken for impossible. */
    private static final float NEGLIGIBLE = 30;

    private static final int STEPS = TagSteps.COUNT;

    private final float[][] steps;

    private TagLattice(float[][] steps) {
        this.steps = steps;
    }

    static TagLattice of(NameScores scores, int[][] rows) {
        float[][] steps = new float[rows.length][STEPS];
        float[] base = new float[T];
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(base, 0);
            scores.addTo(base, rows[i]);
            scores.addHistoryTo(steps[i], rows[i]);
            for (int k = 0; k < STEPS; k++) {
                steps[i][k] =
                        TagSteps.fits(k, i, rows.length)
                                ? base[TagSteps.to(k)] + steps[i][k]
                                : Float.NEGATIVE_INFINITY;
            }
        }
        return new TagLattice(steps);
    }

    /** For each token the probability of each tag. */
    float[][] probabilities() {
        int n = steps.length;
        double[][] forward = new double[n + 1][S];
        forward[0][NameTags.OUTSIDE] = 1;
        double[][] factors = new double[n][STEPS];
        for (int i = 0; i < n; i++) {
            float max = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < STEPS; k++) {
                if (forward[i][TagSteps.from(k)] > 0) {
                    max = Math.max(max, steps[i][k]);
                }
            }
            double total = 0;
            for (int k = 0; k < STEPS; k++) {
                if (forward[i][TagSteps.from(k)] > 0 && steps[i][k] > max - NEGLIGIBLE) {
                    double factor = StrictMath.exp(steps[i][k] - max);
                    factors[i][k] = factor;
                    forward[i + 1][TagSteps.next(k)] += forward[i][TagSteps.from(k)] * factor;
                    total += forward[i][TagSteps.from(k)] * factor;
                }
            }
            for (int state = 0; state < S; state++) {
                forward[i + 1][state] /= total;
            }
        }
        float[][] probabilities = new float[n][T];
        double[] backward = new double[S];
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            double sum = 0;
            double[] before = new double[S];
            double[] tags = new double[T];
            for (int k = 0; k < STEPS; k++) {
                double after = factors[i][k] * backward[TagSteps.next(k)];
                before[TagSteps.from(k)] += after;
                tags[TagSteps.to(k)] += forward[i][TagSteps.from(k)] * after;
                sum += forward[i][TagSteps.from(k)] * after;
            }
            for (int tag = 0; tag < T; tag++) {
                probabilities[i][tag] = (float) (tags[tag] / sum);
            }
            for (int state = 0; state < S; state++) {
                before[state] /= sum;
            }
            backward = before;
        }
        return probabilities;
    }

    /** The sequence of tags with the highest score. */
    int[] best() {
        int n = steps.length;
        double[] best = new double[S];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[NameTags.OUTSIDE] = 0;
        short[][] back = new short[n][S];
        for (int i = 0; i < n; i++) {
            double[] next = new double[S];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int k = 0; k < STEPS; k++) {
                double score = best[TagSteps.from(k)] + steps[i][k];
                if (score > next[TagSteps.next(k)]) {
                    next[TagSteps.next(k)] = score;
                    back[i][TagSteps.next(k)] = (short) k;
                }
            }
            best = next;
        }
        int state = NameTags.OUTSIDE;
        for (int to = 0; to < S; to++) {
            if (best[to] > best[state]) {
                state = to;
            }
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            int step = back[i][state];
            path[i] = TagSteps.to(step);
            state = TagSteps.from(step);
        }
        return path;
    }
}
