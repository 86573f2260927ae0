package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StepExponentialsTest {

    private static final double STEP = 1.0 / 7000;

    private final StepExponentials exponentials = new StepExponentials(STEP, 30);

    @Test
    void isTheExponentialFunctionAtWholeSteps() {
        assertThat(exponentials.at(0)).isEqualTo(1);
        for (int below = 1; below < 200_000; below += 37) {
            double exact = Math.exp(-below * STEP);
            assertThat(exponentials.at(below)).isCloseTo(exact, within(1e-14 * exact));
        }
    }

    @Test
    void isNothingFarBelow() {
        assertThat(exponentials.at(30 * 7000 + 512)).isZero();
        assertThat(exponentials.at(Integer.MAX_VALUE)).isZero();
    }
}
