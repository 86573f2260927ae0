package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecadesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It was the fashion of the nineties. | nineties=199",
                "The Twenties brought trams. | Twenties=192",
                "In the early sixties it closed. | the early sixties=196",
                "Since the mid-eighties it has paid. | the mid-eighties=198",
                "The harbour of the 90s is gone. | 90s=199",
                "In the late 60s it closed. | the late 60s=196",
                "It closed in late '80s gloom. | late '80s=198",
            })
    void areRead(String text, String expected) {
        assertThat(Tagged.found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She sailed until she was in her nineties.",
                "He is in the seventies of his age.",
                "Temperatures stayed in the nineties.",
                "Highs in the low 90s are likely.",
                "It was ninety degrees, and the nineties would last.",
                "Most scored in the eighties.",
                "They met at the Sixties Club.",
                "A man in his 60s fell.",
                "The 15s and the 25s sailed first.",
                "Bonds fell to 90s.",
            })
    void areTold(String text) {
        assertThat(Tagged.found(text, null)).isEmpty();
    }
}
