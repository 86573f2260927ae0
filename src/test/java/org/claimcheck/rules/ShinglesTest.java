package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final String PASSAGE =
            "the ferry was laid up in the yard for the winter because the sound had frozen over";

    private final Shingles shingles = new Shingles();

    private int add(int id, String text) {
        return shingles.add(id, Shingles.words(Tokens.of(text, new Span(0, text.length()))));
    }

    @Test
    void thePassageThatIsRepeatedIsNamed() {
        assertThat(add(3, PASSAGE)).isEqualTo(-1);
        assertThat(add(5, "nobody on the island had seen such ice since the end of the war"))
                .isEqualTo(-1);
        assertThat(add(8, PASSAGE + " again")).isEqualTo(3);
    }

    @Test
    void aPartOfALongPassageIsNoRepetition() {
        String rest = " and nobody on the island had seen such ice since the end of the last war";
        add(1, PASSAGE + rest);
        assertThat(add(2, PASSAGE)).isEqualTo(-1);
    }

    @Test
    void anotherFigureOrNameIsAnotherFact() {
        add(1, PASSAGE + " in 1962 at Tarn");
        assertThat(add(2, PASSAGE + " in 1987 at Tarn")).isEqualTo(-1);
        assertThat(add(3, PASSAGE + " in 1962 at Osk")).isEqualTo(-1);
        assertThat(add(4, PASSAGE + " in 1962 at Tarn")).isEqualTo(1);
    }

    @Test
    void shortPassagesAreNotCompared() {
        add(1, "he did not come back");
        assertThat(add(2, "he did not come back")).isEqualTo(-1);
    }

    @Test
    void manyLikePassagesTakeLinearTime() {
        String text = (PASSAGE + " ").repeat(50);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    for (int i = 0; i < 5_000; i++) {
                        add(i, text);
                    }
                });
    }
}
