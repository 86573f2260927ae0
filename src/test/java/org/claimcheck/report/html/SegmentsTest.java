package org.claimcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static Layer layer(int index, int start, int end) {
        return new Layer(new Span(start, end), Layer.Kind.CLAIM, index, "claim");
    }

    /** {@code 0..4 c1; 4..6 c1 c2 +c2; 6..9 c2 -c1}: what begins has a plus, what ends a minus. */
    private static String cut(List<Layer> layers, Span... stretches) {
        Segments segments = new Segments(layers);
        List<String> out = new ArrayList<>();
        for (Span stretch : stretches) {
            segments.in(
                    stretch,
                    s -> {
                        StringBuilder line = new StringBuilder();
                        line.append(s.span().start()).append("..").append(s.span().end());
                        s.layers().forEach(l -> line.append(' ').append(l.name()));
                        s.starting().forEach(l -> line.append(" +").append(l.name()));
                        s.ending().forEach(l -> line.append(" -").append(l.name()));
                        out.add(line.toString());
                    });
        }
        return String.join("; ", out);
    }

    @Test
    void overlapsAreCutWhereSpansBeginAndEnd() {
        assertThat(cut(List.of(layer(1, 0, 6), layer(2, 4, 9)), new Span(0, 10)))
                .isEqualTo("0..4 c1 +c1; 4..6 c1 c2 +c2 -c1; 6..9 c2 -c2; 9..10");
    }

    @Test
    void nestedAndEqualSpans() {
        assertThat(cut(List.of(layer(1, 2, 4), layer(2, 2, 4), layer(3, 0, 6)), new Span(0, 6)))
                .isEqualTo("0..2 c3 +c3; 2..4 c1 c2 c3 +c1 +c2 -c1 -c2; 4..6 c3 -c3");
    }

    @Test
    void whatReachesOverABreakGoesOnBehindIt() {
        assertThat(cut(List.of(layer(1, 2, 8)), new Span(0, 4), new Span(6, 10)))
                .isEqualTo("0..2; 2..4 c1 +c1; 6..8 c1 -c1; 8..10");
    }

    @Test
    void emptySpansAreNothing() {
        assertThat(cut(List.of(layer(1, 3, 3)), new Span(0, 4))).isEqualTo("0..4");
    }

    @Test
    void segmentsCoverTheTextAndNameAllTheyLieIn() {
        Random random = new Random(7);
        for (int turn = 0; turn < 200; turn++) {
            List<Layer> layers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(30);
                layers.add(layer(i, start, Math.min(40, start + 1 + random.nextInt(12))));
            }
            int[] at = {0};
            new Segments(layers)
                    .in(
                            new Span(0, 40),
                            s -> {
                                assertThat(s.span().start()).isEqualTo(at[0]);
                                at[0] = s.span().end();
                                assertThat(s.layers())
                                        .containsExactlyElementsOf(
                                                layers.stream()
                                                        .filter(l -> l.span().contains(s.span()))
                                                        .toList());
                                assertThat(
                                                layers.stream()
                                                        .filter(l -> l.span().overlaps(s.span()))
                                                        .toList())
                                        .hasSameSizeAs(s.layers());
                            });
            assertThat(at[0]).isEqualTo(40);
        }
    }

    @Test
    void deepNestsTakeLinearTime() {
        int deep = 100_000;
        List<Layer> layers =
                IntStream.range(0, deep).mapToObj(i -> layer(i, i, 2 * deep - i)).toList();
        assertTimeout(
                Duration.ofSeconds(20),
                () -> new Segments(layers).in(new Span(0, 2 * deep), s -> {}));
    }
}
