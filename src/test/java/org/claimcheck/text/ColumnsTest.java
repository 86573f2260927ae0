package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    mill, 4
                    é, 1
                    漢字, 4
                    ｶﾀｶﾅ, 4
                    한글, 4
                    ａ, 2
                    “quoted”, 8
                    🔥, 2
                    ☀, 1
                    ⌚, 2
                    🇳🇴, 2
                    """)
    void countsWhatATerminalTakes(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void whatCombinesTakesNone() {
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("a\u200bb")).isEqualTo(2);
        assertThat(Columns.of("👍🏽")).isEqualTo(2);
        assertThat(Columns.of("👩\u200d🚒")).isEqualTo(2);
        assertThat(Columns.of("ᄒ\u1161\u11ab")).isEqualTo(2);
    }

    @Test
    void wrapsAtSpaces() {
        assertThat(Columns.wrap("one two three four", 9, "- ", "  "))
                .isEqualTo("- one two\n  three\n  four");
        assertThat(Columns.wrap("one unbreakable two", 6, "", ""))
                .isEqualTo("one\nunbreakable\ntwo");
        assertThat(Columns.wrap("漢字 漢字", 8, "", "")).isEqualTo("漢字\n漢字");
        assertThat(Columns.wrap("", 8, "> ", "  ")).isEqualTo("> ");
    }
}
