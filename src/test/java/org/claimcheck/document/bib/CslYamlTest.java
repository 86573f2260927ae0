package org.claimcheck.document.bib;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.util.List;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;

class CslYamlTest {

    private static final String FILE =
            """
            ---
            title: "Weirs \uD83D\uDEA2"
            references:
            - id: weir2001
              type: book
              title: "Weirs \\u0026 mills"
              author:
              - family: Weir
                given: Tom
              - literal: Mill Society
              issued:
                date-parts:
                - - 2001
                  - 5
              unknown: {a: [1, 2]}
              DOI: 10.1000/182
            - {id: 7, title: Numbers as keys, issued: 1999-05-01}
            - title: Without a key
            - just words
            """;

    private static List<BibEntry> entries(String yaml) throws IOException {
        return CslYaml.entries(yaml, new Span(0, yaml.length()));
    }

    @Test
    void valuesKeepTheirPlaces() throws IOException {
        BibEntry weir = entries(FILE).get(0);
        Weir.isRead(weir, FILE);
        assertThat(weir.span().of(FILE)).startsWith("id: weir2001").endsWith("10.1000/182");
    }

    @Test
    void itemsWithoutAKeyAreLeftOut() throws IOException {
        assertThat(entries(FILE).stream().map(BibEntry::key)).containsExactly("weir2001", "7");
        assertThat(entries("- id: a\n  title: T\n").stream().map(BibEntry::key))
                .containsExactly("a");
    }

    @Test
    void otherYamlIsNoBibliography() {
        for (String other : List.of("title: x", "references: none", "", "a: [", "x", "\t- a")) {
            assertThatThrownBy(() -> entries(other)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void hostileFilesEndSoon() {
        String deep = "- ".repeat(20_000) + "x";
        String wide = "references: [" + "{id: a, title: [[b], *c]},".repeat(20_000) + "]";
        assertTimeout(
                ofSeconds(5),
                () -> {
                    for (String one : List.of(deep, wide)) {
                        try {
                            assertThat(entries(one)).isNotNull();
                        } catch (IOException e) {
                            assertThat(e).hasMessageNotContaining("StackOverflow");
                        }
                    }
                });
    }
}
