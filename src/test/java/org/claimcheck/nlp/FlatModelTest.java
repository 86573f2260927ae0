package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the bytes of models, beside what OpenNLP reads. */
class FlatModelTest {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final List<String> FEATURES =
            List.of(
                    "def",
                    "w=the",
                    "suf=ing",
                    "pre=un",
                    "t=PROPN",
                    "p=s",
                    "f1=,",
                    "x=Mr",
                    "eos=.",
                    "wc=ic",
                    "bow=wmillion",
                    "bow=cNUMBERS1",
                    "bow=b“_the",
                    "w=–",
                    "no such one",
                    "");

    @Test
    void givesTheNumbersThatOpenNlpGives() throws IOException {
        same(MaxentFile.read(open(SENTENCES)), new SentenceModel(open(SENTENCES)).getMaxentModel());
        same(MaxentFile.read(open(TOKENS)), new TokenizerModel(open(TOKENS)).getMaxentModel());
        MaxentModel tags = new POSModel(open(TAGS)).getArtifact("pos.model");
        same(MaxentFile.read(open(TAGS)), tags);
        String claims = "en-claims.bin";
        same(MaxentFile.read(open(claims)), new DoccatModel(open(claims)).getMaxentModel());
    }

    private static void same(FlatModel flat, MaxentModel own) {
        for (int i = 0; i < FEATURES.size(); i++) {
            String[] context = FEATURES.subList(i, FEATURES.size()).toArray(String[]::new);
            double[] expected = own.eval(context);
            double[] probabilities = flat.eval(context);
            assertThat(probabilities).containsExactly(expected);
            assertThat(flat.getBestOutcome(probabilities)).isEqualTo(own.getBestOutcome(expected));
        }
        for (int i = 0; i < own.getNumOutcomes(); i++) {
            assertThat(flat.getOutcome(i)).isEqualTo(own.getOutcome(i));
            assertThat(flat.getIndex(own.getOutcome(i))).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council bought 40 ferries (3.5m euros each) on Monday.",
                "\"We can't,\" Dr. Müller-Vane said, \"do it all by 1st Sept.\"",
                "See https://example.org/a?b=c#d – or mail a@b.example!",
                "x",
                "Naïve  \t tokens…and—dashes;semi:colons 1,000.50 U.S.A."
            })
    void tokensAndTagsAreThoseOfOpenNlp(String text) throws IOException {
        Language language = new Language();
        List<Span> tokens = language.tokens(text, new Span(0, text.length()));
        List<String> words = tokens.stream().map(t -> t.of(text)).toList();
        String[] expected = new TokenizerME(new TokenizerModel(open(TOKENS))).tokenize(text);
        String[] tags = new POSTaggerME(new POSModel(open(TAGS))).tag(expected);

        assertThat(words).containsExactly(expected);
        assertThat(language.partsOfSpeech(text, tokens)).containsExactly(tags);
    }

    @Test
    void refusesWhatIsNoModel() throws IOException {
        assertThatThrownBy(() -> MaxentFile.read(zipped("x.model", "Perceptron")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Perceptron");
        assertThatThrownBy(() -> MaxentFile.read(zipped("x.model", "GIS")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> MaxentFile.read(zipped("notes.txt", "GIS")))
                .isInstanceOf(IOException.class);
    }

    private static InputStream zipped(String name, String type) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            new DataOutputStream(zip).writeUTF(type);
        }
        return new ByteArrayInputStream(file.toByteArray());
    }

    private static InputStream open(String model) {
        return Stream.ofNullable(Language.class.getResourceAsStream(model))
                .findFirst()
                .orElseThrow();
    }
}
