package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
}
