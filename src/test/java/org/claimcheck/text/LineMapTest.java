package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,2", "2,1,3", "3,2,1", "5,3,1", "6,4,1", "7,4,2", "8,5,1"})
    void everyKindOfLineBreakCounts(int offset, int line, int column) {
        LineMap map = LineMap.of("ab\nc\r\rd\n");
        assertThat(map.line(offset)).isEqualTo(line);
        assertThat(map.column(offset)).isEqualTo(column);
    }

    @Test
    void carriageReturnLineFeedIsOneBreak() {
        LineMap map = LineMap.of("a\r\nb");
        assertThat(map.lines()).isEqualTo(2);
        assertThat(map.location(new Span(3, 4))).isEqualTo(new Location(3, 4, 2, 1, 2, 2));
    }

    @Test
    void columnsCountUtf16Units() {
        assertThat(LineMap.of("😀x").column(2)).isEqualTo(3);
    }

    @Test
    void emptyTextHasOneLine() {
        LineMap map = LineMap.of("");
        assertThat(map.lines()).isEqualTo(1);
        assertThat(map.line(0)).isEqualTo(1);
        assertThatThrownBy(() -> map.line(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
