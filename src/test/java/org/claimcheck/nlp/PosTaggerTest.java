package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class PosTaggerTest {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Words of several parts of speech, and what is hardly a word. */
    private static final String[] WORDS =
            ("the a that her to so still well can may might like saw watch light run left open close"
                            + " mills Mills ferry Ferry Ada ADA I US us Müller İstanbul ΟΔΟΣ 12"
                            + " 1,200 1999 3/4 A. . , ? “ ” ( ) - – zzxqv x \uD835\uDC00")
                    .split(" ");

    @Test
    void tagsAreThoseOfOpenNlpsBeam() throws IOException {
        POSTaggerME expected =
                new POSTaggerME(
                        new POSModel(
                                Objects.requireNonNull(
                                        PosTaggerTest.class.getResourceAsStream(MODEL))));
        PosTagger tagger = new PosTagger(new Models().partsOfSpeech.get());
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String[] sentence = new String[random.nextInt(30)];
            for (int k = 0; k < sentence.length; k++) {
                sentence[k] = WORDS[random.nextInt(WORDS.length)];
            }

            assertThat(tagger.tag(sentence)).containsExactly(expected.tag(sentence));
        }
    }
}
