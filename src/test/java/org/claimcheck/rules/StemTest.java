package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of one word have one stem; other words keep theirs apart. */
final class StemTest {

    @ParameterizedTest
    @CsvSource({
        "destroys, destroyed, true",
        "drowning, drowned, true",
        "closes, closed, true",
        "farms, farm, true",
        "houses, house, true",
        "mills, miles, false",
        "glass, glas, false",
        "rose, rises, false",
        "king, kings, true",
        "red, reds, false",
    })
    void joinsForms(String one, String other, boolean same) {
        assertThat(Stem.of(one).equals(Stem.of(other))).isEqualTo(same);
    }
}
