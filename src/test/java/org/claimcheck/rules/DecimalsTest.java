package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.20146|1|20.1%", "0.3|1|30%", "0.34146|0.1|34.15%", "12.5|1|1,250%"})
    void showsOneDigitMoreThanTheFigureItCorrects(double share, double step, String expected) {
        assertThat(Decimals.percent(share, step)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"13|13", "40598|40,598", "1234567|1,234,567", "12.25|12.25", "-1500|-1,500"})
    void groupsDigits(double value, String expected) {
        assertThat(Decimals.sum(value)).isEqualTo(expected);
    }
}
