package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    private static double of(String a, String b) {
        double there = Similarity.of(Similarity.words(a), Similarity.words(b));
        assertThat(Similarity.of(Similarity.words(b), Similarity.words(a))).isEqualTo(there);
        return there;
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge closed in 1998. | The bridge closed in 1998. | 1.0",
                "The bridge closed in 1998. | In 1998 closed the BRIDGE | 1.0",
                "The bridge closed in 1998. | The bridge closed in 1999. | .714",
                "It cost 12,400 euros. | It cost 12 400 euros. | .6",
                "The of and | The of and | 1.0",
                "The bridge closed. | Nobody saw it. | 0",
                "... | ... | 0",
            })
    void shortWordsCountAQuarter(String a, String b, double expected) {
        assertThat(of(a, b)).isCloseTo(expected, Offset.offset(.001));
    }

    @Test
    void veryLongWordingsAreComparedByTheirBeginning() {
        String long1 = "word ".repeat(400);
        assertThat(of(long1 + "bridge ".repeat(100_000), long1)).isEqualTo(1);
    }
}
