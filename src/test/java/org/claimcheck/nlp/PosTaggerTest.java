package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class PosTaggerTest {

    private static final String[] WORDS = {
        "The",
        "the",
        "a",
        "council",
        "Council",
        "in",
        "on",
        "that",
        "was",
        "were",
        "closed",
        "harbour",
        "Harbour",
        "weir",
        "quickly",
        "two",
        "2",
        "14",
        "1998",
        "3.5",
        "2,000",
        "12-14",
        "1/2",
        "A4",
        "NATO",
        "N",
        "B.",
        "Ö.",
        "iPhone",
        "well-kept",
        "(",
        ")",
        ",",
        ".",
        "!",
        "\"",
        "\u201c",
        "'s",
        "n't",
        "and",
        "İzmir",
        "ΣΑΣ",
        "ひらがな",
        "カタカナ",
        "\uD83D\uDE00",
        "\uD83D",
        "\uFFFF",
        "whoever",
        "running",
        "ran",
        "to",
        "of",
        "she",
        "Ada",
        "Reed",
        "said",
        "new",
        "level"
    };

    /** The same tags word for word, whatever stands in a sentence. */
    @Test
    void tagsAsOpenNlpDoes() throws IOException {
        String resource = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
        try (InputStream in = Language.class.getResourceAsStream(resource)) {
            POSTaggerME theirs = new POSTaggerME(new POSModel(in));
            PosTagger tagger = new PosTagger(Language.load(resource, MaxentFile::read));
            Random random = new Random(7);
            for (int i = 0; i < 2_000; i++) {
                List<String> sentence = new ArrayList<>();
                for (int k = random.nextInt(12); k >= 0; k--) {
                    sentence.add(WORDS[random.nextInt(WORDS.length)]);
                }
                String[] words = sentence.toArray(String[]::new);
                assertThat(tagger.tag(words)).containsExactly(theirs.tag(words));
            }
        }
    }

    @Test
    void tagsNothing() {
        PosTagger tagger =
                new PosTagger(
                        Language.load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", MaxentFile::read));
        assertThat(tagger.tag(new String[0])).isEmpty();
    }
}
