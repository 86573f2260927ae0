package org.claimcheck.nlp;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.ConfigurablePOSContextGenerator;
import opennlp.tools.postag.DefaultPOSSequenceValidator;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PosTaggerFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/**
 * OpenNLP's tagger of parts of speech, put together here: its own way there reads the list of
 * feature generators with an XML parser and by reflection, which takes longer than tagging a page.
 * Not safe to share between threads.
 */
final class PosTagger {

    /** As the model's manifest says. */
    private static final int BEAM = 3;

    private final BeamSearch search;

    /** The generators that the model's {@code generator.featuregen} lists, in its order. */
    private final POSContextGenerator contexts =
            new ConfigurablePOSContextGenerator(
                    BEAM,
                    new CachedFeatureGenerator(
                            new AggregatedFeatureGenerator(
                                    new OutcomePriorFeatureGenerator(),
                                    new SuffixFeatureGenerator(),
                                    new PrefixFeatureGenerator(),
                                    new WindowFeatureGenerator(new TokenFeatureGenerator(), 2, 2),
                                    new WindowFeatureGenerator(
                                            new SentenceFeatureGenerator(true, false), 2, 2),
                                    new TokenClassFeatureGenerator(true),
                                    new PosTaggerFeatureGenerator())));

    private final SequenceValidator<String> anyTag = new DefaultPOSSequenceValidator(null);

    PosTagger(FlatModel model) {
        this.search = new BeamSearch(BEAM, model, 0);
    }

    /** A Universal Dependencies part of speech for each word of a sentence. */
    String[] tag(String[] words) {
        return search.bestSequence(words, null, contexts, anyTag)
                .getOutcomes()
                .toArray(String[]::new);
    }
}
