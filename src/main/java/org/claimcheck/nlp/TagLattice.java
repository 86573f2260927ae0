package org.claimcheck.nlp;

import java.util.Arrays;

/**
 * The scores of all tag sequences of one token list: for each token one score for each step, that
 * is a tag and the tag before it. Answers what is probable at each token and which sequence is the
 * best.
 */
final class TagLattice {
    private static final int T = NameTags.COUNT;

    /** The possible steps: from tag {@code FROM[k]} to tag {@code TO[k]}. */
    private static final int[] FROM;

    private static final int[] TO;

    static {
        int[] from = new int[T * T];
        int[] to = new int[T * T];
        int steps = 0;
        for (int tag = 0; tag < T; tag++) {
            for (int next = 0; next < T; next++) {
                if (NameTags.follows(tag, next)) {
                    from[steps] = tag;
                    to[steps++] = next;
                }
            }
        }
        FROM = Arrays.copyOf(from, steps);
        TO = Arrays.copyOf(to, steps);
    }

    private final float[][] steps;

    private TagLattice(float[][] steps) {
        this.steps = steps;
    }

    static TagLattice of(NameModel model, int[][] rows) {
        float[][] steps = new float[rows.length][FROM.length];
        float[] base = new float[T];
        float[][] history = new float[T][T];
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(base, 0);
            model.addTo(base, rows[i]);
            for (int tag = 0; tag < T; tag++) {
                Arrays.fill(history[tag], 0);
                if (i > 0 || tag == NameTags.OUTSIDE) {
                    model.addTo(history[tag], NameFeatures.withPrevious(tag, rows[i]));
                }
            }
            boolean last = i == rows.length - 1;
            for (int k = 0; k < FROM.length; k++) {
                boolean possible =
                        (i > 0 || FROM[k] == NameTags.OUTSIDE)
                                && (!last || TO[k] == NameTags.OUTSIDE || NameTags.ends(TO[k]));
                steps[i][k] =
                        possible ? base[TO[k]] + history[FROM[k]][TO[k]] : Float.NEGATIVE_INFINITY;
            }
        }
        return new TagLattice(steps);
    }

    /** For each token the probability of each tag. */
    float[][] probabilities() {
        int n = steps.length;
        double[][] forward = new double[n + 1][T];
        forward[0][NameTags.OUTSIDE] = 1;
        double[][] factors = new double[n][FROM.length];
        for (int i = 0; i < n; i++) {
            float max = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < FROM.length; k++) {
                if (forward[i][FROM[k]] > 0) {
                    max = Math.max(max, steps[i][k]);
                }
            }
            double total = 0;
            for (int k = 0; k < FROM.length; k++) {
                if (forward[i][FROM[k]] > 0) {
                    double factor = StrictMath.exp(steps[i][k] - max);
                    factors[i][k] = factor;
                    forward[i + 1][TO[k]] += forward[i][FROM[k]] * factor;
                    total += forward[i][FROM[k]] * factor;
                }
            }
            for (int tag = 0; tag < T; tag++) {
                forward[i + 1][tag] /= total;
            }
        }
        float[][] probabilities = new float[n][T];
        double[] backward = new double[T];
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            double sum = 0;
            for (int tag = 0; tag < T; tag++) {
                sum += forward[i + 1][tag] * backward[tag];
            }
            for (int tag = 0; tag < T; tag++) {
                probabilities[i][tag] = (float) (forward[i + 1][tag] * backward[tag] / sum);
            }
            double[] before = new double[T];
            for (int k = 0; k < FROM.length; k++) {
                before[FROM[k]] += factors[i][k] * backward[TO[k]] / sum;
            }
            backward = before;
        }
        return probabilities;
    }

    /** The sequence of tags with the highest score. */
    int[] best() {
        int n = steps.length;
        double[] best = new double[T];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[NameTags.OUTSIDE] = 0;
        byte[][] back = new byte[n][T];
        for (int i = 0; i < n; i++) {
            double[] next = new double[T];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int k = 0; k < FROM.length; k++) {
                double score = best[FROM[k]] + steps[i][k];
                if (score > next[TO[k]]) {
                    next[TO[k]] = score;
                    back[i][TO[k]] = (byte) FROM[k];
                }
            }
            best = next;
        }
        int tag = NameTags.OUTSIDE;
        for (int to = 0; to < T; to++) {
            if (best[to] > best[tag]) {
                tag = to;
            }
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            path[i] = tag;
            tag = back[i][tag];
        }
        return path;
    }
}
