package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.nlp.NameTags.Label;
import org.junit.jupiter.api.Test;

class TagStepsTest {
    private static final int FIRST = NameTags.of(Label.PERSON, 0, 0, 3);
    private static final int INSIDE = NameTags.of(Label.PERSON, 1, 0, 3);
    private static final int LAST = NameTags.of(Label.PERSON, 2, 0, 3);
    private static final int WHOLE = NameTags.of(Label.EVENT, 0, 0, 1);

    @Test
    void aNameGoesOnInItsKindAndOnlyThenEnds() {
        assertThat(step(FIRST, INSIDE)).isNotNegative();
        assertThat(step(INSIDE, LAST)).isNotNegative();
        assertThat(step(FIRST, LAST)).isNotNegative();
        assertThat(step(FIRST, NameTags.OUTSIDE)).isNegative();
        assertThat(step(FIRST, NameTags.withLabel(LAST, Label.PRODUCT))).isNegative();
        assertThat(step(FIRST, WHOLE)).isNegative();
    }

    @Test
    void afterANameAnythingMayBegin() {
        assertThat(step(LAST, NameTags.OUTSIDE)).isNotNegative();
        assertThat(step(LAST, FIRST)).isNotNegative();
        assertThat(step(WHOLE, WHOLE)).isNotNegative();
        assertThat(step(WHOLE, INSIDE)).isNegative();
        assertThat(step(NameTags.OUTSIDE, LAST)).isNegative();
    }

    @Test
    void noNameIsCutOffAtAnEnd() {
        int begins = step(NameTags.OUTSIDE, FIRST);
        int ends = step(INSIDE, LAST);

        assertThat(TagSteps.fits(begins, 0, 2)).isTrue();
        assertThat(TagSteps.fits(begins, 1, 2)).isFalse();
        assertThat(TagSteps.fits(ends, 1, 2)).isTrue();
        assertThat(TagSteps.fits(ends, 0, 2)).isFalse();
    }

    @Test
    void stepsFromAStateAreNeighbours() {
        for (int state = 0; state < NameTags.STATES; state++) {
            for (int k = TagSteps.first(state); k < TagSteps.first(state + 1); k++) {
                assertThat(TagSteps.from(k)).isEqualTo(state);
            }
        }
        assertThat(TagSteps.first(NameTags.STATES)).isEqualTo(TagSteps.COUNT);
    }

    private static int step(int tag, int next) {
        for (int k = 0; k < TagSteps.COUNT; k++) {
            if (TagSteps.from(k) == NameTags.state(tag) && TagSteps.to(k) == next) {
                return k;
            }
        }
        return -1;
    }
}
