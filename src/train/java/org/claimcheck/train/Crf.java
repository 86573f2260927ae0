package org.claimcheck.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimcheck.nlp.NameFeatures;
import org.claimcheck.nlp.NameTags;

/**
 * A linear-chain conditional random field over feature fingerprints, trained by stochastic gradient
 * descent with AdaGrad's step sizes. One thread, one order, one seed: same data, same weights.
 */
final class Crf {
    /**
     * A sentence. {@code allowed}: for each token the tags that may be right, one bit a tag; more
     * than one where the annotation leaves it open.
     */
    static final class Example {
        final int[][] rows;
        final int[] allowed;
        final float weight;

        Example(int[][] rows, int[] allowed, float weight) {
            this.rows = rows;
            this.allowed = allowed;
            this.weight = weight;
        }
    }

    /** Settings; {@code decay} pulls the weights an update touches towards zero. */
    record Settings(
            int epochs,
            double rate,
            double decay,
            double dropped,
            double wordUnknown,
            int cutoff) {}

    private static final int T = NameTags.COUNT;
    private static final int HISTORY = NameFeatures.HISTORY;

    private final Settings settings;
    private final FeatureCounts index;
    private final float[] weights;
    private final float[] squares;
    private final float[] sums;
    private final Random random = new Random(11);

    private Crf(FeatureCounts index, Settings settings) {
        this.index = index;
        this.settings = settings;
        weights = new float[index.size() * T];
        squares = new float[index.size() * T];
        sums = new float[index.size() * T];
    }

    static Crf train(List<Example> examples, Settings settings) {
        FeatureCounts counts = new FeatureCounts();
        for (Example example : examples) {
            int before = 1 << NameTags.OUTSIDE;
            for (int i = 0; i < example.rows.length; i++) {
                for (int f : example.rows[i]) {
                    counts.add(f);
                }
                for (int tag = 0; tag < T; tag++) {
                    if ((before & (1 << tag)) != 0) {
                        for (int f : NameFeatures.withPrevious(tag, example.rows[i])) {
                            counts.add(f);
                        }
                    }
                }
                before = example.allowed[i];
            }
        }
        counts.finish(settings.cutoff);
        Crf crf = new Crf(counts, settings);
        List<Sequence> sequences = new ArrayList<>();
        for (Example example : examples) {
            sequences.add(new Sequence(example, counts));
        }
        int averaged = 0;
        for (int epoch = 0; epoch < settings.epochs; epoch++) {
            Collections.shuffle(sequences, crf.random);
            for (Sequence sequence : sequences) {
                crf.step(sequence);
            }
            if (2 * epoch >= settings.epochs) {
                for (int k = 0; k < crf.weights.length; k++) {
                    crf.sums[k] += crf.weights[k];
                }
                averaged++;
            }
        }
        for (int k = 0; k < crf.weights.length; k++) {
            crf.weights[k] = crf.sums[k] / averaged;
        }
        return crf;
    }

    int size() {
        return index.size();
    }

    int fingerprint(int feature) {
        return index.fingerprint(feature);
    }

    float weight(int feature, int tag) {
        return weights[feature * T + tag];
    }

    private static final class Sequence {
        final int[][] nodes;
        final int[][] edges;
        final int[] allowed;
        final float weight;

        Sequence(Example example, FeatureCounts index) {
            int n = example.rows.length;
            nodes = new int[n][];
            edges = new int[n][T * HISTORY];
            for (int i = 0; i < n; i++) {
                int[] row = example.rows[i];
                nodes[i] = new int[row.length];
                for (int k = 0; k < row.length; k++) {
                    nodes[i][k] = index.indexOf(row[k]);
                }
                for (int tag = 0; tag < T; tag++) {
                    int[] history = NameFeatures.withPrevious(tag, row);
                    for (int k = 0; k < HISTORY; k++) {
                        edges[i][tag * HISTORY + k] = index.indexOf(history[k]);
                    }
                }
            }
            allowed = example.allowed;
            weight = example.weight;
        }
    }

    /** One update. */
    private void step(Sequence s) {
        int n = s.nodes.length;
        double keep = 1 - settings.dropped;
        int[][] nodes = new int[n][];
        boolean[] historyKept = new boolean[n * HISTORY];
        double[][] node = new double[n][T];
        double[][] edge = new double[n][T * T];
        for (int i = 0; i < n; i++) {
            boolean unknown = random.nextDouble() < settings.wordUnknown;
            int[] kept = new int[s.nodes[i].length];
            int filled = 0;
            for (int k = 0; k < kept.length; k++) {
                boolean in = random.nextDouble() < keep;
                int f = s.nodes[i][k];
                if (in && f >= 0 && !(unknown && NameFeatures.tellsWord(k, kept.length))) {
                    kept[filled++] = f;
                    int at = f * T;
                    for (int t = 0; t < T; t++) {
                        node[i][t] += weights[at + t];
                    }
                }
            }
            nodes[i] = Arrays.copyOf(kept, filled);
            for (int k = 0; k < HISTORY; k++) {
                historyKept[i * HISTORY + k] =
                        k == 0
                                || (random.nextDouble() < keep
                                        && !(unknown
                                                && NameFeatures.tellsWord(
                                                        kept.length + k, kept.length)));
            }
            for (int p = 0; p < T; p++) {
                if (i == 0 && p != NameTags.OUTSIDE) {
                    continue;
                }
                for (int k = 0; k < HISTORY; k++) {
                    int f = s.edges[i][p * HISTORY + k];
                    if (f >= 0 && historyKept[i * HISTORY + k]) {
                        for (int t = 0; t < T; t++) {
                            edge[i][p * T + t] += weights[f * T + t];
                        }
                    }
                }
            }
        }
        double[][] free = new double[n][T * T];
        double[][] held = new double[n][T * T];
        // Annotation that no sequence of tags fits teaches nothing.
        if (!expectations(node, edge, null, free) || !expectations(node, edge, s.allowed, held)) {
            return;
        }
        for (int i = 0; i < n; i++) {
            double[] nodeGradient = new double[T];
            for (int p = 0; p < T; p++) {
                boolean any = false;
                double[] edgeGradient = new double[T];
                for (int t = 0; t < T; t++) {
                    double g = free[i][p * T + t] - held[i][p * T + t];
                    edgeGradient[t] = g;
                    nodeGradient[t] += g;
                    any |= Math.abs(g) > 1e-4;
                }
                if (any) {
                    for (int k = 0; k < HISTORY; k++) {
                        int f = s.edges[i][p * HISTORY + k];
                        if (f >= 0 && historyKept[i * HISTORY + k]) {
                            update(f, edgeGradient, s.weight);
                        }
                    }
                }
            }
            boolean any = false;
            for (double g : nodeGradient) {
                any |= Math.abs(g) > 1e-4;
            }
            if (any) {
                for (int f : nodes[i]) {
                    update(f, nodeGradient, s.weight);
                }
            }
        }
    }

    private void update(int feature, double[] gradient, float weight) {
        int at = feature * T;
        for (int t = 0; t < T; t++) {
            double g = gradient[t] * weight + settings.decay * weights[at + t];
            if (g > 1e-5 || g < -1e-5) {
                squares[at + t] += (float) (g * g);
                weights[at + t] -= (float) (settings.rate * g / Math.sqrt(squares[at + t] + 1e-2));
            }
        }
    }

    /** Fills {@code pairs} with the probabilities of (tag before, tag); false if there is none. */
    private static boolean expectations(
            double[][] node, double[][] edge, int[] allowed, double[][] pairs) {
        int n = node.length;
        double[][] forward = new double[n][T];
        double[][] factors = new double[n][T * T];
        for (int i = 0; i < n; i++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < T; p++) {
                for (int t = 0; t < T; t++) {
                    if (possible(i, n, p, t, allowed)) {
                        max = Math.max(max, node[i][t] + edge[i][p * T + t]);
                    }
                }
            }
            if (max == Double.NEGATIVE_INFINITY) {
                return false;
            }
            double total = 0;
            for (int p = 0; p < T; p++) {
                double before = i == 0 ? (p == NameTags.OUTSIDE ? 1 : 0) : forward[i - 1][p];
                if (before == 0) {
                    continue;
                }
                for (int t = 0; t < T; t++) {
                    if (possible(i, n, p, t, allowed)) {
                        double f = StrictMath.exp(node[i][t] + edge[i][p * T + t] - max);
                        factors[i][p * T + t] = f;
                        forward[i][t] += before * f;
                        total += before * f;
                    }
                }
            }
            if (total <= 0) {
                return false;
            }
            for (int t = 0; t < T; t++) {
                forward[i][t] /= total;
            }
            for (int k = 0; k < T * T; k++) {
                factors[i][k] /= total;
            }
        }
        double[] backward = new double[T];
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            double[] next = new double[T];
            for (int p = 0; p < T; p++) {
                double before = i == 0 ? (p == NameTags.OUTSIDE ? 1 : 0) : forward[i - 1][p];
                for (int t = 0; t < T; t++) {
                    double f = factors[i][p * T + t] * backward[t];
                    pairs[i][p * T + t] = before * f;
                    next[p] += f;
                }
            }
            backward = next;
        }
        return true;
    }

    private static boolean possible(int i, int n, int p, int t, int[] allowed) {
        return NameTags.follows(p, t)
                && (i < n - 1 || t == NameTags.OUTSIDE || NameTags.ends(t))
                && (allowed == null || (allowed[i] & (1 << t)) != 0);
    }
}
