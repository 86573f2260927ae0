package org.claimcheck.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TrainingParameters;
import org.claimcheck.nlp.NameFeatures;
import org.claimcheck.nlp.NameModel;
import org.claimcheck.nlp.NameTags;
import org.claimcheck.nlp.WordClusters;

/**
 * Trains the name finder with OpenNLP's averaged perceptron. Same data, same bytes.
 *
 * <p>Each sentence is seen several times, each time with a part of its features struck out at
 * random: otherwise the perceptron learns the names of the training texts by heart and does not
 * learn to lean on word clusters and context.
 */
public final class TrainNames {
    /** A training file, how often it is repeated, and whether its spans are only approximate. */
    private record Source(String file, int times, boolean approximate) {}

    private static final List<Source> SOURCES =
            List.of(
                    new Source("gum-train", 1, true),
                    new Source("uner-ewt-train", 1, false),
                    new Source("crossner-train", 2, false),
                    new Source("wikigold", 2, false),
                    new Source("wnut17-train", 1, false));

    private static final int ITERATIONS = 5;
    private static final int COPIES = 4;

    /** Features seen less often, in all copies together, are dropped. */
    private static final int CUTOFF = 5;

    /** Share of an event's features that a copy lacks. */
    private static final double DROPPED = 0.4;

    /** Share of events in which the word itself is unknown as well. */
    private static final double WORD_UNKNOWN = 0.1;

    /** Share of the tokens kept that no capital and no name is next to: they are easy and many. */
    private static final double EASY_KEPT = 0.15;

    /** The perceptron's scores are sums of whole updates; this makes probabilities of them. */
    private static final double TEMPERATURE = 0.1;

    private TrainNames() {}

    /** Arguments: the data root, which holds the folder {@code ner}, and the output folder. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0], "ner");
        Path models = Files.createDirectories(Path.of(args[1]));
        Path clusterFile = models.resolve("en-clusters.bin");
        try (OutputStream out = Files.newOutputStream(clusterFile)) {
            WordClusters.write(
                    clusters(data.resolve("glove-kmeans128.txt.gz")),
                    clusters(data.resolve("glove-kmeans1000.txt.gz")),
                    out);
        }
        FeatureIndex events;
        try (InputStream in = Files.newInputStream(clusterFile)) {
            events = events(data, new NameFeatures(WordClusters.read(in)));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        AbstractModel model =
                (AbstractModel)
                        TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(events);
        write(model, models.resolve("en-names.bin"));
    }

    private static Map<String, Integer> clusters(Path file) throws IOException {
        Map<String, Integer> clusters = new HashMap<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int space = line.lastIndexOf(' ');
                clusters.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1)));
            }
        }
        return clusters;
    }

    private static FeatureIndex events(Path data, NameFeatures features) throws IOException {
        record Item(Conll.Sentence sentence, boolean approximate) {}
        List<Item> items = new ArrayList<>();
        for (Source source : SOURCES) {
            List<List<Conll.Sentence>> documents =
                    Conll.documents(data.resolve(source.file() + ".conll.gz"));
            for (int k = 0; k < source.times(); k++) {
                for (List<Conll.Sentence> document : documents) {
                    document.forEach(s -> items.add(new Item(s, source.approximate())));
                }
            }
        }
        Collections.shuffle(items, new Random(7));
        Random random = new Random(11);
        FeatureIndex events = new FeatureIndex(NameTags.COUNT);
        for (int copy = 0; copy < COPIES; copy++) {
            for (Item item : items) {
                Conll.Sentence sentence = item.sentence();
                int[][] rows = features.of(sentence.tokens());
                int previous = NameTags.OUTSIDE;
                for (int i = 0; i < rows.length; i++) {
                    int[] event = thinned(rows[i], previous, random);
                    previous = sentence.tags()[i];
                    boolean doubtful = item.approximate() && partlyNamed(sentence, i);
                    if (!doubtful && (nearName(sentence, i) || random.nextDouble() < EASY_KEPT)) {
                        events.add(previous, event, 1);
                    }
                }
            }
        }
        events.finish(CUTOFF);
        return events;
    }

    private static int[] thinned(int[] row, int previous, Random random) {
        int[] history = NameFeatures.withPrevious(previous, row);
        int[] event = Arrays.copyOf(row, row.length + history.length);
        System.arraycopy(history, 0, event, row.length, history.length);
        boolean unknown = random.nextDouble() < WORD_UNKNOWN;
        int filled = 0;
        for (int k = 0; k < event.length; k++) {
            boolean drop = random.nextDouble() < DROPPED;
            if (!drop && !(unknown && NameFeatures.tellsWord(k, row.length))) {
                event[filled++] = event[k];
            }
        }
        return Arrays.copyOf(event, filled);
    }

    private static boolean nearName(Conll.Sentence sentence, int i) {
        int end = Math.min(sentence.tokens().length, i + 2);
        for (int k = Math.max(0, i - 1); k < end; k++) {
            if (capital(sentence, k) || sentence.tags()[k] != NameTags.OUTSIDE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the token is in a stretch of capitalised tokens of which some are in a name and some
     * are not, as in "United [States]": where spans are approximate, that is mostly an error.
     */
    private static boolean partlyNamed(Conll.Sentence sentence, int i) {
        if (!capital(sentence, i)) {
            return false;
        }
        int start = i;
        while (start > 0 && capital(sentence, start - 1)) {
            start--;
        }
        int named = 0;
        int end = start;
        while (end < sentence.tokens().length && capital(sentence, end)) {
            named += sentence.tags()[end] == NameTags.OUTSIDE ? 0 : 1;
            end++;
        }
        return named > 0 && named < end - start;
    }

    private static boolean capital(Conll.Sentence sentence, int i) {
        return Character.isUpperCase(sentence.tokens()[i].charAt(0));
    }

    @SuppressWarnings("unchecked") // OpenNLP hands its parts out as an array of objects.
    private static void write(AbstractModel model, Path file) throws IOException {
        Object[] parts = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) parts[1];
        String[] outcomes = (String[]) parts[2];
        double largest = 0;
        for (Context context : features.values()) {
            for (double weight : context.getParameters()) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        Map<Integer, byte[]> rows = new TreeMap<>(Integer::compareUnsigned);
        for (Map.Entry<String, Context> feature : features.entrySet()) {
            int[] tags = feature.getValue().getOutcomes();
            double[] weights = feature.getValue().getParameters();
            byte[] row = new byte[NameTags.COUNT];
            boolean empty = true;
            for (int k = 0; k < tags.length; k++) {
                double root = 127 * Math.sqrt(Math.abs(weights[k]) / largest);
                byte b = (byte) (Math.signum(weights[k]) * Math.round(root));
                row[Integer.parseInt(outcomes[tags[k]])] = b;
                empty &= b == 0;
            }
            if (!empty) {
                rows.put(Integer.parseInt(feature.getKey()), row);
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            NameModel.write(
                    rows.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    rows.values().toArray(byte[][]::new),
                    (float) (TEMPERATURE * largest / (127 * 127)),
                    out);
        }
    }
}
