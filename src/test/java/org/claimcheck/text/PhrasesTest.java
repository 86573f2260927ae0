package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Phrases PHRASES =
            Phrases.of("according to", "some|many say", "as of? now", "top * percent", "according");

    private static Tokens tokens(String text) {
        return Tokens.of(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "according to whom, 2",
        "accordingly, -1",
        "Many say so, 2",
        "few say so, -1",
        "as of now, 3",
        "as now, 2",
        "as of then, -1",
        "top 10 percent, 3",
        "top ten percent, 3",
        "top - percent, -1"
    })
    void theLongestPhraseEndsHere(String text, int end) {
        assertThat(PHRASES.end(tokens(text), 0)).isEqualTo(end);
    }

    @Test
    void aPhraseStandsInARangeIfItBeginsThere() {
        Tokens tokens = tokens("and many say");
        assertThat(PHRASES.standsIn(tokens)).isTrue();
        assertThat(PHRASES.standsIn(tokens, 0, 1)).isFalse();
        assertThat(PHRASES.standsIn(tokens, 1, 2)).isTrue();
    }
}
