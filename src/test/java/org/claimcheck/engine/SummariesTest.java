package org.claimcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.Articles;
import org.claimcheck.input.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummariesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"The sale is off now,\" said Ida Voss.; 1",
                "\"The sale is off now,\" a source close to the Treasury said.; 0",
                "\"The sale is off now,\" an official at the Treasury said.; 1",
                "\"The sale is off now,\" said a spokesman for the charity.; 0",
                "\"The sale is off now,\" a company spokeswoman said.; 0",
                "\"The sale is off now,\" said a spokesman for the Weir Bank.; 1",
                "\"The sale is off now,\" officials said.; 0",
            })
    void quotationsWithAnIdentifiableSource(String text, int identified) {
        Summary.Counts counts = Articles.check(Format.TEXT, text, null).summary().counts();
        assertThat(counts.quotations()).isEqualTo(1);
        assertThat(counts.identifiedQuotations()).isEqualTo(identified);
    }
}
