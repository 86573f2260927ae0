package org.claimcheck.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimcheck.nlp.NameFeatures;
import org.claimcheck.nlp.NameTags;
import org.claimcheck.nlp.TagSteps;

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
    private static final int S = NameTags.STATES;
    private static final int STEPS = TagSteps.COUNT;
    private static final int HISTORY = NameFeatures.HISTORY;

    private final Settings settings;
    private final FeatureCounts index;
    private final float[] weights;
    private final float[] squares;
    private final float[] sums;
    private final Random random;

    private Crf(FeatureCounts index, Settings settings, int seed) {
        random = new Random(seed);
        this.index = index;
        this.settings = settings;
        weights = new float[index.size() * T];
        squares = new float[index.size() * T];
        sums = new float[index.size() * T];
    }

    static Crf train(List<Example> examples, Settings settings, int seed) {
        FeatureCounts counts = new FeatureCounts();
        for (Example example : examples) {
            int before = 1;
            for (int i = 0; i < example.rows.length; i++) {
                for (int f : example.rows[i]) {
                    counts.add(f);
                }
                for (int state = 0; state < S; state++) {
                    if ((before & (1 << state)) != 0) {
                        for (int f : NameFeatures.withPrevious(state, example.rows[i])) {
                            counts.add(f);
                        }
                    }
                }
                before = states(example.allowed[i]);
            }
        }
        counts.finish(settings.cutoff);
        Crf crf = new Crf(counts, settings, seed);
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

    /** The states of a set of tags, one bit each as there. */
    private static int states(int tags) {
        int states = 0;
        for (int tag = 0; tag < T; tag++) {
            states |= ((tags >> tag) & 1) << NameTags.state(tag);
        }
        return states;
    }

    /** The mean of models that were trained on the same examples. */
    static Crf mean(List<Crf> models) {
        Crf first = models.get(0);
        Crf mean = new Crf(first.index, first.settings, 0);
        for (int k = 0; k < mean.weights.length; k++) {
            double sum = 0;
            for (Crf model : models) {
                sum += model.weights[k];
            }
            mean.weights[k] = (float) (sum / models.size());
        }
        return mean;
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
            edges = new int[n][S * HISTORY];
            for (int i = 0; i < n; i++) {
                int[] row = example.rows[i];
                nodes[i] = new int[row.length];
                for (int k = 0; k < row.length; k++) {
                    nodes[i][k] = index.indexOf(row[k]);
                }
                for (int state = 0; state < S; state++) {
                    int[] history = NameFeatures.withPrevious(state, row);
                    for (int k = 0; k < HISTORY; k++) {
                        edges[i][state * HISTORY + k] = index.indexOf(history[k]);
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
        double[][] scores = new double[n][STEPS];
        for (int i = 0; i < n; i++) {
            boolean unknown = random.nextDouble() < settings.wordUnknown;
            int[] kept = new int[s.nodes[i].length];
            double[] node = new double[T];
            int filled = 0;
            for (int k = 0; k < kept.length; k++) {
                boolean in = random.nextDouble() < keep;
                int f = s.nodes[i][k];
                if (in && f >= 0 && !(unknown && NameFeatures.tellsWord(k, kept.length))) {
                    kept[filled++] = f;
                    int at = f * T;
                    for (int t = 0; t < T; t++) {
                        node[t] += weights[at + t];
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
            for (int step = 0; step < STEPS; step++) {
                scores[i][step] = node[TagSteps.to(step)];
            }
            for (int p = 0; p < S; p++) {
                for (int k = 0; k < HISTORY; k++) {
                    int f = s.edges[i][p * HISTORY + k];
                    if (f >= 0 && historyKept[i * HISTORY + k]) {
                        for (int step = TagSteps.first(p); step < TagSteps.first(p + 1); step++) {
                            scores[i][step] += weights[f * T + TagSteps.to(step)];
                        }
                    }
                }
            }
        }
        double[][] free = new double[n][STEPS];
        double[][] held = new double[n][STEPS];
        // Annotation that no sequence of tags fits teaches nothing.
        if (!StepProbabilities.fill(scores, null, free)
                || !StepProbabilities.fill(scores, s.allowed, held)) {
            return;
        }
        double[] nodeGradient = new double[T];
        double[] edgeGradient = new double[T];
        for (int i = 0; i < n; i++) {
            Arrays.fill(nodeGradient, 0);
            for (int p = 0; p < S; p++) {
                boolean any = false;
                Arrays.fill(edgeGradient, 0);
                for (int step = TagSteps.first(p); step < TagSteps.first(p + 1); step++) {
                    double g = free[i][step] - held[i][step];
                    edgeGradient[TagSteps.to(step)] = g;
                    nodeGradient[TagSteps.to(step)] += g;
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
}
