package org.claimcheck.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's own classes one after the other, as its manual shows them: what the figures of the chain
 * are compared with.
 */
final class StockChain {

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;
    private final NameFinderME names;

    /** What it found; counted, so that nothing measured can be left out as unused. */
    private long found;

    private StockChain(
            SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags, NameFinderME names) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.tags = tags;
        this.names = names;
    }

    /**
     * @param samples what the name finder is trained on: how good it gets makes no difference to
     *     how fast it is
     */
    static StockChain trainedOn(List<NameSample> samples) throws IOException {
        return new StockChain(
                new SentenceDetectorME(
                        new SentenceModel(open("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin"))),
                new TokenizerME(new TokenizerModel(open("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin"))),
                new POSTaggerME(new POSModel(open("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"))),
                new NameFinderME(train(samples)));
    }

    private static TokenNameFinderModel train(List<NameSample> samples) throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 20);
        try (ObjectStream<NameSample> in = ObjectStreamUtils.createObjectStream(samples)) {
            return NameFinderME.train("en", null, in, parameters, new TokenNameFinderFactory());
        }
    }

    private static InputStream open(String model) {
        return Objects.requireNonNull(StockChain.class.getResourceAsStream("/" + model), model);
    }

    List<String> sentences(List<String> paragraphs) {
        List<String> out = new ArrayList<>();
        for (String paragraph : paragraphs) {
            out.addAll(List.of(sentences.sentDetect(paragraph)));
        }
        found += out.size();
        return out;
    }

    List<String[]> tokens(List<String> texts) {
        List<String[]> out = new ArrayList<>();
        for (String text : texts) {
            String[] words = tokens.tokenize(text);
            found += words.length;
            out.add(words);
        }
        return out;
    }

    void tag(List<String[]> texts) {
        for (String[] words : texts) {
            found += tags.tag(words).length;
        }
    }

    void names(List<String[]> texts) {
        for (String[] words : texts) {
            Span[] spans = names.find(words);
            found += spans.length;
        }
        names.clearAdaptiveData();
    }

    long found() {
        return found;
    }
}
