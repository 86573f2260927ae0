package org.claimcheck.nlp;

import java.util.Arrays;

/**
 * The scores of all tag sequences of one token list: for each token one score for each step, that
 * is a tag and the tag before it. Answers what is probable at each token and which sequence is the
 * best. Its memory is used again for the next token list. Not safe to share between threads.
 */
final class TagLattice {
    private static final int T = NameTags.COUNT;
    private static final int S = NameTags.STATES;

    /** A step this much below the best of its token is one in 10^13 and taken for impossible. */
    private static final double NEGLIGIBLE = 30;

    /** Below all scores, and far enough from the end of the integers to be added to. */
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private static final int STEPS = TagSteps.COUNT;

    private final NameScores scores;
    private final StepExponentials exponentials;
    private int size;
    private int[] steps = new int[0];
    private byte[] back = new byte[0];
    private double[] forward = new double[0];
    private double[] factors = new double[0];

    TagLattice(NameScores scores) {
        this.scores = scores;
        this.exponentials = new StepExponentials(scores.unit(), NEGLIGIBLE);
    }

    /** Scores another token list. */
    void read(String[] tokens) {
        size = tokens.length;
        if (steps.length < size * STEPS) {
            steps = new int[size * STEPS];
            back = new byte[size * S];
        }
        scores.set(tokens, steps);
        for (int i = 0; i < size; i++) {
            boolean edge = i == 0 || i == size - 1;
            for (int k = 0; edge && k < STEPS; k++) {
                if (!TagSteps.fits(k, i, size)) {
                    steps[i * STEPS + k] = IMPOSSIBLE;
                }
            }
        }
    }

    /** For each token the probability of each tag. */
    float[][] probabilities() {
        int n = size;
        if (factors.length < n * STEPS) {
            factors = new double[n * STEPS];
            forward = new double[(n + 1) * S];
        }
        Arrays.fill(factors, 0, n * STEPS, 0);
        Arrays.fill(forward, 0, (n + 1) * S, 0);
        forward[NameTags.OUTSIDE] = 1;
        for (int i = 0; i < n; i++) {
            goForward(i);
        }
        float[][] probabilities = new float[n][T];
        double[] backward = new double[S];
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            goBack(i, backward, probabilities[i]);
        }
        return probabilities;
    }

    private void goForward(int i) {
        int now = i * S;
        int next = now + S;
        int max = Integer.MIN_VALUE;
        for (int k = 0; k < STEPS; k++) {
            if (forward[now + TagSteps.from(k)] > 0) {
                max = Math.max(max, steps[i * STEPS + k]);
            }
        }
        double total = 0;
        for (int k = 0; k < STEPS; k++) {
            double before = forward[now + TagSteps.from(k)];
            if (before > 0) {
                double factor = exponentials.at(max - steps[i * STEPS + k]);
                double weight = before * factor;
                factors[i * STEPS + k] = factor;
                forward[next + TagSteps.next(k)] += weight;
                total += weight;
            }
        }
        for (int state = 0; state < S; state++) {
            forward[next + state] /= total;
        }
    }

    /**
     * @param backward of the token after; of this one when it returns
     */
    private void goBack(int i, double[] backward, float[] probabilities) {
        double sum = 0;
        double[] before = new double[S];
        double[] tags = new double[T];
        for (int k = 0; k < STEPS; k++) {
            double after = factors[i * STEPS + k] * backward[TagSteps.next(k)];
            double weight = forward[i * S + TagSteps.from(k)] * after;
            before[TagSteps.from(k)] += after;
            tags[TagSteps.to(k)] += weight;
            sum += weight;
        }
        for (int tag = 0; tag < T; tag++) {
            probabilities[tag] = (float) (tags[tag] / sum);
        }
        for (int state = 0; state < S; state++) {
            backward[state] = before[state] / sum;
        }
    }

    /** The sequence of tags with the highest score. */
    int[] best() {
        int n = size;
        long[] best = new long[S];
        long[] next = new long[S];
        Arrays.fill(best, Long.MIN_VALUE / 2);
        best[NameTags.OUTSIDE] = 0;
        for (int i = 0; i < n; i++) {
            Arrays.fill(next, Long.MIN_VALUE);
            for (int k = 0; k < STEPS; k++) {
                long score = best[TagSteps.from(k)] + steps[i * STEPS + k];
                int to = TagSteps.next(k);
                // Sums are whole numbers, so that two ways may be equally good: the first is taken.
                if (score > next[to]) {
                    next[to] = score;
                    back[i * S + to] = (byte) k;
                }
            }
            long[] done = best;
            best = next;
            next = done;
        }
        int state = NameTags.OUTSIDE;
        for (int to = 0; to < S; to++) {
            if (best[to] > best[state]) {
                state = to;
            }
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            int step = back[i * S + state];
            path[i] = TagSteps.to(step);
            state = TagSteps.from(step);
        }
        return path;
    }
}
