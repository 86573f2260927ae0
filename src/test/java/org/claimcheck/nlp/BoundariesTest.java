package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ends that are found here, beside those that OpenNLP finds. */
class BoundariesTest {

    private static final String[] PIECES = {
        "The",
        "ferry",
        "sank",
        "Mr",
        "U.S.",
        "3.5",
        "No",
        "e.g",
        "?!",
        "...",
        ".",
        "!",
        "?",
        ". ",
        " ",
        "\u00a0",
        "\n",
        "\u2029",
        "\u201d",
        ")",
        "a.B",
        "www.port.example",
        "\u2003",
        ".."
    };

    private final Boundaries own = new Boundaries(new Models().sentences.get());
    private final SentenceDetectorME stock = stock();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "No mark",
                "  One. Two!  ",
                "He left.\u201d She stayed.",
                "Is it?! No... Yes.",
                "Mr. Lee paid 3.5 million. The U.S. agreed.And so on."
            })
    void findsWhatOpenNlpFinds(String text) {
        same(text);
    }

    @Test
    void findsWhatOpenNlpFindsInAnyMixture() {
        Random random = new Random(9);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            same(text.toString());
        }
    }

    private void same(String text) {
        BitSet expected = new BitSet();
        Arrays.stream(stock.sentPosDetect(text)).forEach(s -> expected.set(s.getEnd() + 3));
        BitSet ends = new BitSet();
        own.find(text, 3, ends);
        assertThat(ends).as(text).isEqualTo(expected);
    }

    private static SentenceDetectorME stock() {
        String model = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
        try (InputStream in = BoundariesTest.class.getResourceAsStream(model)) {
            return new SentenceDetectorME(new SentenceModel(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
