package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void whiteSpaceDoesNotCount() {
        assertThat(new Fingerprint().next("rule", "two  words\n"))
                .isEqualTo(new Fingerprint().next("rule", "two words"))
                .matches("[0-9a-f]{16}");
    }

    @Test
    void occurrencesKindsAndWordsCount() {
        Fingerprint names = new Fingerprint();
        String first = names.next("rule", "words");
        assertThat(names.next("rule", "words")).isNotEqualTo(first);
        assertThat(names.next("other", "words")).isNotEqualTo(first);
        assertThat(names.next("rule", "Words")).isNotEqualTo(first);
    }
}
