package org.claimcheck.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Training events held as numbers, in the shape that OpenNLP's trainers read. */
final class FeatureIndex implements DataIndexer {
    private final List<int[]> rows = new ArrayList<>();
    private final List<Integer> outcomes = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final String[] outcomeLabels;
    private int[][] contexts;
    private int[] predictorCounts;
    private String[] predictors;

    FeatureIndex(int outcomeCount) {
        outcomeLabels = new String[outcomeCount];
        for (int k = 0; k < outcomeCount; k++) {
            outcomeLabels[k] = Integer.toString(k);
        }
    }

    /** An event counts {@code weight} times. */
    void add(int outcome, int[] fingerprints, int weight) {
        rows.add(fingerprints);
        outcomes.add(outcome);
        weights.add(weight);
        for (int fingerprint : fingerprints) {
            counts.merge(fingerprint, 1, Integer::sum);
        }
    }

    /** Drops features seen fewer than {@code cutoff} times. Call once, after the last event. */
    void finish(int cutoff) {
        int[] kept =
                counts.entrySet().stream()
                        .filter(e -> e.getValue() >= cutoff)
                        .mapToInt(Map.Entry::getKey)
                        .sorted()
                        .toArray();
        predictors = new String[kept.length];
        predictorCounts = new int[kept.length];
        for (int k = 0; k < kept.length; k++) {
            predictors[k] = Integer.toString(kept[k]);
            predictorCounts[k] = counts.get(kept[k]);
        }
        counts.clear();
        contexts = new int[rows.size()][];
        for (int r = 0; r < contexts.length; r++) {
            contexts[r] =
                    Arrays.stream(rows.get(r))
                            .map(f -> Arrays.binarySearch(kept, f))
                            .filter(k -> k >= 0)
                            .toArray();
        }
        rows.clear();
    }

    @Override
    public int[][] getContexts() {
        return contexts;
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        return weights.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public int[] getOutcomeList() {
        return outcomes.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String[] getPredLabels() {
        return predictors;
    }

    @Override
    public int[] getPredCounts() {
        return predictorCounts;
    }

    @Override
    public String[] getOutcomeLabels() {
        return outcomeLabels;
    }

    @Override
    public float[][] getValues() {
        return null;
    }

    @Override
    public int getNumEvents() {
        return weights.stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("filled through add");
    }

    @Override
    public void init(TrainingParameters parameters, Map<String, String> report) {}
}
