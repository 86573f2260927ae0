package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SurnamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brück, A. & Øden | bruck oden",
                "O’Lind's weir | o'lind weir",
                "Holm‐Reed, Łuk | holm-reed luk",
                "Bru\u0308ck 2004a | bruck",
                "'Reed' | reed",
                "Weiß | weiss",
            })
    void wordsWithoutAccents(String text, String words) {
        assertThat(String.join(" ", Surnames.words(text))).isEqualTo(words);
    }
}
