package org.claimcheck.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatModel;
import org.claimcheck.nlp.CheckWorthiness;
import org.claimcheck.nlp.WordClusters;
import org.claimcheck.train.TrainClaims.Example;

/** Cross-validates the check-worthiness model and prints the figures of its card. */
public final class ScoreClaims {

    private static final int FOLDS = 4;

    /** Sentences with the model's probability that each is worth checking. */
    private record Scored(List<Example> gold, List<Double> scores) {

        /** F1 of one class at a threshold. */
        double f1(boolean positive, double threshold) {
            int hits = 0;
            int wrong = 0;
            for (int i = 0; i < gold.size(); i++) {
                boolean said = (scores.get(i) >= threshold) == positive;
                boolean is = gold.get(i).worthy() == positive;
                hits += said && is ? 1 : 0;
                wrong += said != is ? 1 : 0;
            }
            return 2.0 * hits / (2.0 * hits + wrong);
        }

        double macro(double threshold) {
            return (f1(true, threshold) + f1(false, threshold)) / 2;
        }

        /** The threshold at which as many are called worthy as are: precision equals recall. */
        double breakEven() {
            long worthy = gold.stream().filter(Example::worthy).count();
            return scores.stream()
                    .sorted(Comparator.reverseOrder())
                    .skip(worthy)
                    .findFirst()
                    .orElse(0.0);
        }

        double averagePrecision() {
            List<Integer> order =
                    IntStream.range(0, gold.size())
                            .boxed()
                            .sorted(Comparator.comparing((Integer i) -> -scores.get(i)))
                            .toList();
            int hits = 0;
            double sum = 0;
            for (int rank = 0; rank < order.size(); rank++) {
                if (gold.get(order.get(rank)).worthy()) {
                    hits++;
                    sum += hits / (rank + 1.0);
                }
            }
            return sum / hits;
        }
    }

    private ScoreClaims() {}

    /** Arguments as {@link TrainClaims#main}. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0], "claims");
        WordClusters clusters = TrainClaims.clusters(Path.of(args[1]));
        List<Example> train =
                TrainClaims.examples(data.resolve("claimbuster-train.tsv.gz"), clusters);
        List<Example> dev = TrainClaims.examples(data.resolve("claimbuster-dev.tsv"), clusters);
        List<Example> gum = TrainClaims.examples(data.resolve("gum-mini.tsv"), clusters);
        Scored folds = crossValidate(folds(data, train, dev));
        print("4 folds of 9,674", folds, folds.breakEven());
        List<List<Example>> parts = new ArrayList<>();
        IntStream.range(0, FOLDS).forEach(f -> parts.add(new ArrayList<>()));
        IntStream.range(0, train.size()).forEach(i -> parts.get(i % FOLDS).add(train.get(i)));
        Scored own = crossValidate(parts);
        double threshold = own.breakEven();
        print("4 folds of the training set", own, threshold);
        CheckWorthiness model = CheckWorthiness.of(TrainClaims.train(train));
        print("claimbuster-dev", score(model, dev), threshold);
        print("gum-mini", score(model, gum), threshold);
    }

    private static List<List<Example>> folds(Path data, List<Example> train, List<Example> dev)
            throws IOException {
        Map<String, Example> byId = new HashMap<>();
        train.forEach(e -> byId.put(e.id(), e));
        dev.forEach(e -> byId.putIfAbsent(e.id(), e));
        List<List<Example>> out = new ArrayList<>();
        IntStream.range(0, FOLDS).forEach(f -> out.add(new ArrayList<>()));
        for (String line : ClaimFiles.lines(data.resolve("claimbuster-9674-folds.tsv"))) {
            String[] cells = line.split("\t", -1);
            Example example = byId.get(cells[0]);
            if (example != null) {
                out.get(Integer.parseInt(cells[2]))
                        .add(new Example(cells[0], cells[1].equals("1"), example.features()));
            }
        }
        return out;
    }

    private static Scored crossValidate(List<List<Example>> folds) throws IOException {
        List<Example> gold = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (int out = 0; out < folds.size(); out++) {
            List<Example> rest = new ArrayList<>();
            for (int in = 0; in < folds.size(); in++) {
                rest.addAll(in == out ? List.of() : folds.get(in));
            }
            DoccatModel model = TrainClaims.train(rest);
            Scored scored = score(CheckWorthiness.of(model), folds.get(out));
            gold.addAll(scored.gold());
            scores.addAll(scored.scores());
        }
        return new Scored(gold, scores);
    }

    private static Scored score(CheckWorthiness model, List<Example> gold) {
        return new Scored(
                gold,
                gold.stream().map(e -> model.probability(List.of(e.features())::forEach)).toList());
    }

    private static void print(String set, Scored scored, double threshold) {
        System.out.printf(
                Locale.ROOT,
                "%-34s threshold %.2f F1 %.4f macro F1 %.4f AP %.4f%n",
                set,
                threshold,
                scored.f1(true, threshold),
                scored.macro(threshold),
                scored.averagePrecision());
    }
}
