package org.claimcheck.train;

import java.util.Arrays;
import org.claimcheck.nlp.NameTags;
import org.claimcheck.nlp.TagSteps;
import org.jspecify.annotations.Nullable;

/**
 * How probable each step of {@link TagSteps} is at each token, given the scores of all steps:
 * forward-backward, scaled token by token.
 */
final class StepProbabilities {
    private static final int S = NameTags.STATES;
    private static final int STEPS = TagSteps.COUNT;

    /** A step this much below the best of its token is taken for impossible. */
    private static final double NEGLIGIBLE = 30;

    private StepProbabilities() {}

    /**
     * Fills {@code steps}; false if no sequence is left.
     *
     * @param scores for each token one score a step
     * @param allowed for each token the tags that may be, one bit a tag; null for all
     */
    static boolean fill(double[][] scores, int @Nullable [] allowed, double[][] steps) {
        int n = scores.length;
        double[][] forward = new double[n + 1][S];
        forward[0][NameTags.state(NameTags.OUTSIDE)] = 1;
        for (int i = 0; i < n; i++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < STEPS; k++) {
                if (possible(k, i, n, forward[i], allowed)) {
                    max = Math.max(max, scores[i][k]);
                }
            }
            if (max == Double.NEGATIVE_INFINITY) {
                return false;
            }
            double total = 0;
            for (int k = 0; k < STEPS; k++) {
                double score = scores[i][k] - max;
                if (score > -NEGLIGIBLE && possible(k, i, n, forward[i], allowed)) {
                    double f = StrictMath.exp(score);
                    steps[i][k] = f;
                    forward[i + 1][TagSteps.next(k)] += forward[i][TagSteps.from(k)] * f;
                    total += forward[i][TagSteps.from(k)] * f;
                }
            }
            for (int p = 0; p < S; p++) {
                forward[i + 1][p] /= total;
            }
            for (int k = 0; k < STEPS; k++) {
                steps[i][k] /= total;
            }
        }
        double[] backward = new double[S];
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            double[] next = new double[S];
            for (int k = 0; k < STEPS; k++) {
                double after = steps[i][k] * backward[TagSteps.next(k)];
                next[TagSteps.from(k)] += after;
                steps[i][k] = forward[i][TagSteps.from(k)] * after;
            }
            backward = next;
        }
        return true;
    }

    private static boolean possible(
            int step, int i, int n, double[] forward, int @Nullable [] allowed) {
        return forward[TagSteps.from(step)] > 0
                && TagSteps.fits(step, i, n)
                && (allowed == null || (allowed[i] & (1 << TagSteps.to(step))) != 0);
    }
}
