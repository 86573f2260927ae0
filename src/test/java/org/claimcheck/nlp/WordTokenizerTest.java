package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;

class WordTokenizerTest {

    private static final String TEXT =
            "Kern's boat, the \u201cWeir\u201d, can't sail. (Kern's\u00a0can't.)";

    private static List<String> tokens(Language language, String text) {
        Span all = new Span(0, text.length());
        return language.tokens(text, all).stream().map(t -> t.of(text)).toList();
    }

    @Test
    void cutsAWordInTheSameWayEachTime() {
        Language language = new Language();
        List<String> first = tokens(language, TEXT);
        assertThat(first).contains("boat", ",", "(", ".");
        assertThat(tokens(language, TEXT)).isEqualTo(first);
    }

    @Test
    void forgetsWithoutChange() {
        Language language = new Language();
        List<String> first = tokens(language, TEXT);
        StringBuilder many = new StringBuilder();
        IntStream.range(0, 20_000).forEach(i -> many.append("w").append(i).append(", "));
        assertThat(tokens(language, many.toString())).hasSize(40_000);
        assertThat(tokens(language, TEXT)).isEqualTo(first);
    }

    /** What is remembered of a few characters must not change what OpenNLP cuts. */
    @Test
    void cutsAsOpenNlpDoes() throws IOException {
        try (InputStream in =
                Language.class.getResourceAsStream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
            TokenizerME own = new TokenizerME(new TokenizerModel(in));
            Language language = new Language();
            Random random = new Random(5);
            String letters = "aeinst NDoc'’.,;:!?&\"“”()[]-–—/$%0129\uffff\0é ";
            for (int i = 0; i < 3_000; i++) {
                StringBuilder text = new StringBuilder("&amp; can't cannot x");
                for (int k = random.nextInt(30); k >= 0; k--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                assertThat(tokens(language, text.toString()))
                        .containsExactly(own.tokenize(text.toString()));
            }
        }
    }
}
