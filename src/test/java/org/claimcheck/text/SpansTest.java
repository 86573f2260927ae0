package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final List<Span> THINGS =
            List.of(new Span(0, 2), new Span(4, 8), new Span(8, 9), new Span(20, 30));

    @Test
    void startingInTakesStartsOnly() {
        assertThat(Spans.startingIn(THINGS, Function.identity(), new Span(1, 9)))
                .containsExactly(new Span(4, 8), new Span(8, 9));
        assertThat(Spans.startingIn(THINGS, Function.identity(), new Span(9, 20))).isEmpty();
    }

    @Test
    void lastByCountsAStartAtTheOffset() {
        assertThat(Spans.lastBy(THINGS, Function.identity(), 8)).isEqualTo(2);
        assertThat(Spans.lastBy(THINGS, Function.identity(), 7)).isEqualTo(1);
        assertThat(Spans.lastBy(THINGS, Function.identity(), 99)).isEqualTo(3);
        assertThat(Spans.lastBy(THINGS.subList(1, 2), Function.identity(), 3)).isEqualTo(-1);
    }

    @Test
    void anyOverlapsSeesWhatBeganBefore() {
        assertThat(Spans.anyOverlaps(THINGS, Function.identity(), new Span(6, 7))).isTrue();
        assertThat(Spans.anyOverlaps(THINGS, Function.identity(), new Span(2, 4))).isFalse();
        assertThat(Spans.anyOverlaps(THINGS, Function.identity(), new Span(29, 40))).isTrue();
        assertThat(Spans.anyOverlaps(List.<Span>of(), Function.identity(), new Span(0, 9)))
                .isFalse();
    }

    @Test
    void joinsAcrossWhiteSpaceOnly() {
        String text = "[4] [5][6], [7]";
        assertThat(
                        Spans.joined(
                                List.of(
                                        new Span(0, 3),
                                        new Span(4, 7),
                                        new Span(7, 10),
                                        new Span(12, 15)),
                                text))
                .containsExactly(new Span(0, 10), new Span(12, 15));
    }
}
