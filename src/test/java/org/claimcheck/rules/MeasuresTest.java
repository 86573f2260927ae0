package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "75, ft, m, 22.86",
        "1, mi, km, 1.609344",
        "1, lb, kg, 0.45359237",
        "60, mi/h, km/h, 96.56064",
        "1, acre, m², 4046.8564224",
        "1, gal, l, 3.785411784",
        "68, °F, °C, 20",
        "-40, °C, °F, -40",
        "0, °C, °F, 32",
    })
    void converts(double value, String from, String to, double expected) {
        Range converted = Measures.in(from, to, Range.exactly(value)).get(0);
        assertThat(converted.meets(Range.around(expected, 1e-6))).as("%s", converted).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ft, kg, false", "ft, ft, false", "ft, parsec, false", "ha, acre, true"})
    void convertsOnlyWithinADimension(String from, String to, boolean expected) {
        assertThat(Measures.convert(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"gal, l, 2", "ton, kg, 3", "ft, m, 1", "mi, km, 2"})
    void knowsEachMeaningOfAName(String from, String to, int meanings) {
        assertThat(Measures.in(from, to, Range.exactly(1))).hasSize(meanings);
    }
}
