package org.claimcheck.document.bib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CslJsonTest {

    private static final String FILE =
            """
            [
              {"type": "book", "title": "Weirs \\u0026 mills", "id": "weir2001",
               "author": [{"family": "Weir", "given": "Tom"}, {"literal": "Mill Society"}],
               "issued": {"date-parts": [[2001, 5]]}, "unknown": {"a": [1, 2]},
               "DOI": "10.1000/182"},
              {"id": 7, "title": "Numbers as keys"},
              {"title": "Without a key"}
            ]
            """;

    @Test
    void valuesKeepTheirPlaces() throws IOException {
        BibEntry weir = CslJson.entries(FILE).get(0);
        Weir.isRead(weir, FILE);
        assertThat(weir.span().of(FILE)).startsWith("{\"type\"").endsWith("182\"}");
    }

    @Test
    void itemsWithoutAKeyAreLeftOut() throws IOException {
        assertThat(CslJson.entries(FILE).stream().map(BibEntry::key))
                .containsExactly("weir2001", "7");
    }

    @Test
    void otherJsonIsNoBibliography() {
        for (String other : List.of("{\"name\": \"x\"}", "[1, 2]", "[{\"id\": \"a\"", "", "x")) {
            assertThatThrownBy(() -> CslJson.entries(other)).isInstanceOf(IOException.class);
        }
    }
}
