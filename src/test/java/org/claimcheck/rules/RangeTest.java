package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The results hold every result that values of the operands can have. */
final class RangeTest {

    private static final Range ONE_TO_TWO = new Range(1, 2);

    @Test
    void reckonsWithBothEnds() {
        assertThat(ONE_TO_TWO.plus(new Range(3, 5))).isEqualTo(new Range(4, 7));
        assertThat(ONE_TO_TWO.times(new Range(3, 5))).isEqualTo(new Range(3, 10));
        assertThat(ONE_TO_TWO.times(-1)).isEqualTo(new Range(-2, -1));
        assertThat(ONE_TO_TWO.over(new Range(4, 8))).isEqualTo(new Range(0.125, 0.5));
        assertThat(new Range(-3, 1).size()).isEqualTo(new Range(0, 3));
        assertThat(new Range(-3, -1).size()).isEqualTo(new Range(1, 3));
    }

    @Test
    void leavesADivisionByWhatMayBeNothingOpen() {
        assertThat(ONE_TO_TWO.over(new Range(0, 1)).high()).isInfinite();
    }

    @Test
    void takesRoots() {
        Range yearly = new Range(166.65 / 38.45, 166.75 / 38.35).root(8);
        assertThat(yearly.low()).isCloseTo(1.2012, within(0.0001));
        assertThat(yearly.high()).isCloseTo(1.2017, within(0.0001));
    }

    @Test
    void meetsAtTheEdge() {
        assertThat(ONE_TO_TWO.meets(new Range(2, 3))).isTrue();
        assertThat(ONE_TO_TWO.meets(new Range(2.001, 3))).isFalse();
        assertThat(Range.exactly(0.1 + 0.2).meets(Range.exactly(0.3))).isTrue();
    }
}
