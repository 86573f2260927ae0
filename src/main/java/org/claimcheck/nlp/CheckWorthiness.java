package org.claimcheck.nlp;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;

/**
 * How likely a sentence with certain features is one that a fact-checker would look up: OpenNLP's
 * document categoriser, whose words are the features.
 */
public final class CheckWorthiness {

    /** The outcome of sentences worth checking. */
    public static final String WORTHY = "1";

    /**
     * The probability at which the model calls as many sentences of its own training set worthy as
     * people did, measured on folds that it had not seen (see the model's card).
     */
    private static final double BREAK_EVEN = .3;

    /** The outcome of all others. */
    public static final String UNWORTHY = "0";

    private final DocumentCategorizerME categorizer;
    private final int worthy;

    private CheckWorthiness(DocumentCategorizerME categorizer) {
        this.categorizer = categorizer;
        this.worthy = categorizer.getIndex(WORTHY);
    }

    static CheckWorthiness load() {
        return Language.load("en-claims.bin", CheckWorthiness::read);
    }

    /** An {@link IOException} if it is no model. */
    public static CheckWorthiness read(InputStream in) throws IOException {
        return of(new DoccatModel(in));
    }

    public static CheckWorthiness of(DoccatModel model) {
        return new CheckWorthiness(new DocumentCategorizerME(model));
    }

    /** The model's probability, moved so that .5 is where precision and recall meet. */
    public double score(String[] features) {
        double odds = odds(probability(features)) / odds(BREAK_EVEN);
        return odds / (1 + odds);
    }

    private static double odds(double probability) {
        return probability / Math.max(Double.MIN_NORMAL, 1 - probability);
    }

    /** The model's own probability, 0 to 1. */
    public double probability(String[] features) {
        return categorizer.categorize(features)[worthy];
    }
}
