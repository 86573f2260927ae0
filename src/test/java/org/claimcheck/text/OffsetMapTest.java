package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.text.OffsetMap.Relation;
import org.claimcheck.text.OffsetMap.Segment;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    private static final String SOURCE = "Tom &amp; Ada\n\nwent";

    private static MappedText tomAndAda() {
        MappedText text = new MappedText(SOURCE);
        text.copy(0, 4);
        text.replace("&", 4, 9);
        text.copy(9, 13);
        text.insert("\n");
        text.copy(15, 19);
        return text;
    }

    @Test
    void leadsBackThroughCopiesReplacementsAndInsertions() {
        MappedText text = tomAndAda();
        OffsetMap map = text.map();
        assertThat(text.text()).isEqualTo("Tom & Ada\nwent");
        assertThat(map.toSource(new Span(1, 3))).isEqualTo(new Span(1, 3));
        assertThat(map.toSource(new Span(4, 5))).isEqualTo(new Span(4, 9));
        assertThat(map.toSource(new Span(4, 9))).isEqualTo(new Span(4, 13));
        assertThat(map.toSource(new Span(6, 12))).isEqualTo(new Span(10, 17));
        assertThat(map.toSource(new Span(9, 10))).isEqualTo(new Span(13, 13));
        assertThat(map.toSource(new Span(7, 7))).isEqualTo(new Span(11, 11));
        assertThat(map.toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void segmentsAreClippedWhereTheyAreCopies() {
        List<Segment> segments = tomAndAda().map().segments(new Span(2, 6));
        assertThat(segments)
                .containsExactly(
                        new Segment(new Span(2, 4), new Span(2, 4), Relation.VERBATIM),
                        new Segment(new Span(4, 5), new Span(4, 9), Relation.REPLACED),
                        new Segment(new Span(5, 6), new Span(9, 10), Relation.VERBATIM));
    }

    @Test
    void sourceMayRunBackwards() {
        MappedText text = new MappedText("<table>moved<td>cell");
        text.copy(16, 20);
        text.insert("\n");
        text.copy(7, 12);
        assertThat(text.map().toSource(new Span(0, 10))).isEqualTo(new Span(7, 20));
    }

    @Test
    void spansOutsideTheTextAreRefused() {
        OffsetMap map = OffsetMap.identity(3);
        assertThat(map.toSource(new Span(0, 3))).isEqualTo(new Span(0, 3));
        assertThatThrownBy(() -> map.toSource(new Span(2, 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** One step of building: how many source characters, and what becomes of them. */
    record Step(int length, Relation relation) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5), Arbitraries.of(Relation.class))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void everyCopiedCharacterIsFoundInTheSource(@ForAll("steps") List<Step> steps) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            source.append((char) ('a' + i % 26));
        }
        MappedText text = new MappedText(source.toString());
        int at = 0;
        for (Step step : steps) {
            switch (step.relation()) {
                case VERBATIM -> text.copy(at, at + step.length());
                case REPLACED -> text.replace("#", at, at + step.length());
                case INSERTED -> text.insert("|");
            }
            at += step.relation() == Relation.INSERTED ? 0 : step.length();
        }
        String shown = text.text();
        OffsetMap map = text.map();
        Span all = new Span(0, shown.length());
        int expected = 0;
        for (Segment segment : map.segments(all)) {
            assertThat(segment.text().start()).isEqualTo(expected);
            expected = segment.text().end();
            if (segment.relation() == Relation.VERBATIM) {
                assertThat(segment.source().of(source)).isEqualTo(segment.text().of(shown));
            }
        }
        assertThat(expected).isEqualTo(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            Span place = map.toSource(new Span(i, i + 1));
            char c = shown.charAt(i);
            if (c >= 'a') {
                boolean copy = place.length() == 1 && source.charAt(place.start()) == c;
                assertThat(copy || c == '|').isTrue();
            }
        }
    }
}
