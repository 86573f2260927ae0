package org.claimcheck.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.nlp.NameFeatures;
import org.claimcheck.nlp.NameModel;
import org.claimcheck.nlp.NameTags;
import org.claimcheck.nlp.WordClusters;

/** Clusters the words of word vectors and trains the name finder. Same data, same bytes. */
public final class TrainNames {
    /**
     * Half of the features are struck out each time a sentence is seen: otherwise the model learns
     * the names of the training texts by heart and does not lean on word clusters and context.
     */
    private static final Crf.Settings SETTINGS = new Crf.Settings(8, 0.1, 1e-5, 0.5, 0.3, 3);

    /** Numbers of clusters: the first two levels have more features than the others. */
    private static final int[] CLUSTERS = {256, 1024, 64, 4096};

    /** The mean of so many models is packed; they differ by what chance struck out. */
    private static final int MODELS = 4;

    /** Weights that pack into less than this are dropped. */
    private static final int SMALL = 10;

    private TrainNames() {}

    /**
     * Arguments: the data root, which holds the folder {@code ner}; the output folder; the file of
     * word vectors, or "none" to keep the clusters that the output folder holds.
     */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0], "ner");
        Path models = Files.createDirectories(Path.of(args[1]));
        Path clusterFile = models.resolve("en-clusters.bin");
        if (!args[2].equals("none")) {
            WordVectors vectors = WordVectors.read(Path.of(args[2]));
            List<int[]> levels = Arrays.stream(CLUSTERS).mapToObj(vectors::clusters).toList();
            try (OutputStream out = Files.newOutputStream(clusterFile)) {
                WordClusters.write(vectors.words(), levels, out);
            }
        }
        NameFeatures features;
        try (InputStream in = Files.newInputStream(clusterFile)) {
            features = new NameFeatures(WordClusters.read(in));
        }
        List<Crf.Example> examples = new ArrayList<>();
        for (NameExamples source : NameExamples.ALL) {
            Path file = data.resolve(source.file() + ".conll.gz");
            for (List<Conll.Sentence> document : Conll.documents(file)) {
                examples.addAll(source.of(document, features));
            }
        }
        Crf crf =
                Crf.mean(
                        IntStream.range(0, MODELS)
                                .parallel()
                                .mapToObj(seed -> Crf.train(examples, SETTINGS, seed))
                                .toList());
        try (OutputStream out = Files.newOutputStream(models.resolve("en-names.bin"))) {
            write(crf, out);
        }
    }

    static void write(Crf crf, OutputStream out) throws IOException {
        double largest = 0;
        for (int f = 0; f < crf.size(); f++) {
            for (int tag = 0; tag < NameTags.COUNT; tag++) {
                largest = Math.max(largest, Math.abs(crf.weight(f, tag)));
            }
        }
        List<byte[]> rows = new ArrayList<>();
        int[] fingerprints = new int[crf.size()];
        for (int f = 0; f < crf.size(); f++) {
            byte[] row = new byte[NameTags.COUNT];
            boolean empty = true;
            for (int tag = 0; tag < NameTags.COUNT; tag++) {
                float w = crf.weight(f, tag);
                row[tag] =
                        (byte) Math.round(Math.signum(w) * 127 * Math.sqrt(Math.abs(w) / largest));
                if (Math.abs(row[tag]) < SMALL) {
                    row[tag] = 0;
                }
                empty &= row[tag] == 0;
            }
            if (!empty) {
                fingerprints[rows.size()] = crf.fingerprint(f);
                rows.add(row);
            }
        }
        NameModel.write(
                Arrays.copyOf(fingerprints, rows.size()),
                rows.toArray(byte[][]::new),
                (float) (largest / (127 * 127)),
                out);
    }
}
