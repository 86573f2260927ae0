package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Ann Lee, aged 45, sailed. | aged 45=P45Y",
                "Ann Lee, aged forty-five, sailed. | aged forty-five=P45Y",
                "She sailed at the age of 45. | age of 45=P45Y",
                "She sailed aged 45 and won. | aged 45=P45Y",
            })
    void areYears(String text, String expected) {
        assertThat(Tagged.found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Women aged 45 to 54 sailed. | ''",
                "Women aged 45-54 sailed. | ''",
                "Twins aged 4 and 6 sailed. | ''",
                "A cheese aged 24 months won. | 24 months=P24M",
                "A whisky aged 400 times won. | ''",
                "Women aged 45+ sailed. | ''",
                "A barrel aged 4.5 times won. | ''",
                "An age of 45 gulls. | ''",
            })
    void areNone(String text, String expected) {
        assertThat(Tagged.found(text, null)).isEqualTo(expected.replace("''", ""));
    }
}
