package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.time.Tagged.found;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarters of a year, and of anything else. */
final class QuartersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It took three quarters. | three quarters=P9M",
                "It saw three quarters of growth. | three quarters=P9M",
                "It fell in three quarters of the year. | three quarters=P9M",
                "It fell for two quarters of the five. | two quarters=P6M",
                "It fell in the last three quarters. | the last three quarters=P9M",
                "Three-quarters of the wells are dry. | ''",
                "It took three quarters of all wells. | ''",
                "Some three-quarters agreed. | ''",
            })
    void areTimesOrShares(String text, String expected) {
        assertThat(found(text, null)).isEqualTo(expected);
    }
}
