package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  ",
                "weir",
                "the weir",
                " the\t\n weir ",
                "\u000b\fweir\r\n",
                "a\u00a0b",
                "a\u001cb",
                "a\u2003b",
                "a\u0085b"
            })
    void splitsAsTheExpressionDoes(String text) {
        assertThat(Whitespace.split(text)).containsExactly(text.split("\\s+", -1));
        assertThat(Whitespace.single(text)).isEqualTo(text.replaceAll("\\s+", " "));
    }
}
