package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameScoresTest {

    private static final String[] SENTENCE =
            "Ruth Vane of the Weir Council met Omar Holt in Oslo on Friday .".split(" ");

    /** Confidences are sums of floats: any other order of adding would show in them. */
    @Test
    void whatIsRememberedDoesNotChangeTheSums() {
        NameFinder finder = NameFinder.load();
        List<NameMention> first = finder.find(SENTENCE);
        assertThat(first).isNotEmpty();
        assertThat(finder.find(SENTENCE)).isEqualTo(first);
        for (int i = 0; i < 500; i++) {
            finder.find(
                    IntStream.range(i, i + 20)
                            .mapToObj(k -> "Name" + k * k)
                            .toArray(String[]::new));
        }
        assertThat(finder.find(SENTENCE)).isEqualTo(first);
        assertThat(NameFinder.load().find(SENTENCE)).isEqualTo(first);
    }
}
