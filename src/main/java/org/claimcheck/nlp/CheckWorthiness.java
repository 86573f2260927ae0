package org.claimcheck.nlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.doccat.DoccatModel;

/**
 * How likely a sentence with certain features is one that a fact-checker would look up: OpenNLP's
 * document categoriser, whose words are the features.
 */
public final class CheckWorthiness {

    /** The outcome of sentences worth checking. */
    public static final String WORTHY = "1";

    /**
     * The probability from which on a sentence counts as worth checking. Set with the development
     * sets in view (see the model's card): in articles more is worth checking than in debates.
     */
    private static final double THRESHOLD = .3;

    /** The outcome of all others. */
    public static final String UNWORTHY = "0";

    /** What the categoriser puts before each word. */
    private static final String WORD = "bow=";

    private final FlatModel model;
    private final int worthy;

    private CheckWorthiness(FlatModel model) {
        this.model = model;
        this.worthy = model.getIndex(WORTHY);
    }

    /** An {@link IOException} if it is no model. */
    public static CheckWorthiness read(InputStream in) throws IOException {
        return new CheckWorthiness(MaxentFile.read(in));
    }

    /** Reads what {@link #write} wrote. */
    static CheckWorthiness prepared(ModelFile.Part in) throws IOException {
        return new CheckWorthiness(FlatModel.prepared(in));
    }

    /** One that was {@link #read}. */
    void write(ModelFile.Writer out) {
        model.write(out);
    }

    /** One that was just trained, as it will be read. */
    public static CheckWorthiness of(DoccatModel model) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.serialize(file);
        return read(new ByteArrayInputStream(file.toByteArray()));
    }

    /**
     * The model's probability, moved so that .5 is the threshold. The root makes up for training
     * with half of the features, where each learns to speak for two.
     */
    public double score(TextFeatures features) {
        double odds = Math.sqrt(odds(probability(features)) / odds(THRESHOLD));
        return odds / (1 + odds);
    }

    private static double odds(double probability) {
        return probability / Math.max(1e-9, 1 - probability);
    }

    /** The model's own probability, 0 to 1. */
    public double probability(TextFeatures features) {
        FeatureSums sums = new FeatureSums(model, WORD);
        features.each(sums);
        return sums.probabilities()[worthy];
    }
}
