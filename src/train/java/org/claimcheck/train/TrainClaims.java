package org.claimcheck.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.claimcheck.claim.ClaimFeatures;
import org.claimcheck.nlp.CheckWorthiness;
import org.claimcheck.nlp.WordClusters;

/** Trains the check-worthiness model. Same data, same bytes but for the time in the archive. */
public final class TrainClaims {

    /** A feature seen in fewer sentences is dropped. */
    private static final int FEWEST = 5;

    /**
     * So many copies of each sentence are learnt, each without other features: otherwise the model
     * leans on the words of debates and not on what carries to articles.
     */
    private static final int COPIES = 4;

    /** The share of the features struck out of a copy. */
    private static final double STRUCK_OUT = .5;

    private static final double L1 = .1;
    private static final double L2 = 2;

    /** A labelled sentence. */
    @SuppressWarnings("ArrayRecordComponent") // what the categoriser takes; nobody writes to it
    record Example(String id, boolean worthy, String[] features) {}

    private TrainClaims() {}

    /** Arguments: the data root, which holds the folder {@code claims}; the folder of models. */
    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[1]);
        WordClusters clusters = clusters(models);
        DoccatModel model =
                train(examples(Path.of(args[0], "claims", "claimbuster-train.tsv.gz"), clusters));
        try (OutputStream out = Files.newOutputStream(models.resolve("en-claims.bin"))) {
            model.serialize(out);
        }
    }

    static WordClusters clusters(Path models) throws IOException {
        try (InputStream in = Files.newInputStream(models.resolve("en-clusters.bin"))) {
            return WordClusters.read(in);
        }
    }

    /** The rows "id, label, text" of a file, or "id, kind, checkworthy, issues, text". */
    static List<Example> examples(Path file, WordClusters clusters) throws IOException {
        List<Example> out = new ArrayList<>();
        for (String line : ClaimFiles.lines(file)) {
            String[] cells = line.split("\t", -1);
            String label = cells[cells.length < 5 ? 1 : 2];
            Set<String> features = new LinkedHashSet<>();
            ClaimFeatures.of(cells[cells.length - 1], clusters)
                    .each(name -> features.add(name.toString()));
            boolean worthy = label.equals("1") || label.equals("Y");
            out.add(new Example(cells[0], worthy, features.toArray(String[]::new)));
        }
        return out;
    }

    static DoccatModel train(List<Example> examples) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(QNTrainer.L1COST_PARAM, L1);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        parameters.put("PrintMessages", false);
        return DocumentCategorizerME.train(
                "eng",
                ObjectStreamUtils.createObjectStream(samples(examples)),
                parameters,
                new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
    }

    private static List<DocumentSample> samples(List<Example> examples) {
        Map<String, Integer> seen = new HashMap<>();
        for (Example example : examples) {
            for (String feature : example.features()) {
                seen.merge(feature, 1, Integer::sum);
            }
        }
        List<DocumentSample> out = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            SplittableRandom random = new SplittableRandom(i);
            for (int copy = 0; copy < COPIES; copy++) {
                List<String> kept = new ArrayList<>();
                for (String feature : examples.get(i).features()) {
                    if (seen.get(feature) >= FEWEST && random.nextDouble() >= STRUCK_OUT) {
                        kept.add(feature);
                    }
                }
                if (!kept.isEmpty()) {
                    out.add(
                            new DocumentSample(
                                    examples.get(i).worthy()
                                            ? CheckWorthiness.WORTHY
                                            : CheckWorthiness.UNWORTHY,
                                    kept.toArray(String[]::new)));
                }
            }
        }
        return out;
    }
}
