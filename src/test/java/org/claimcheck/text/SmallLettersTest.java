package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallLettersTest {

    @ParameterizedTest
    @CsvSource({
        "Mayor LEE, mayor lee",
        "İzmir and İstanbul, izmir and istanbul",
        "İ \ud801\udc00, i \ud801\udc28",
        "ÉCOLE İ, école i"
    })
    void offsetsStay(String text, String small) {
        assertThat(SmallLetters.of(text)).isEqualTo(small).hasSameSizeAs(text);
    }
}
