package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterPairsTest {

    @ParameterizedTest
    @CsvSource({
        "the ferry [todo] sails, [todo, true",
        "the ferry [todo] sails, y [, true",
        "the ferry [todo] sails, s, true",
        "the ferry sails, [todo, false",
        "the ferry sails, ferrys, false",
        "'', ab, false",
        "'', a, true",
        "größe €tk, €tk, true",
        "größe € tk, €tk, false",
    })
    void whatMayStandInAText(String text, String phrase, boolean expected) {
        assertThat(new LetterPairs(text).mayHold(phrase)).isEqualTo(expected);
    }
}
