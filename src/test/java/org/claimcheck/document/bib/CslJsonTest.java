package org.claimcheck.document.bib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.document.bib.BibEntry.Field;
import org.claimcheck.document.bib.BibEntry.Piece;
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

    private static String written(List<Piece> pieces) {
        return pieces.stream().map(p -> p.span().of(FILE)).collect(Collectors.joining(" "));
    }

    @Test
    void valuesKeepTheirPlaces() throws IOException {
        BibEntry weir = CslJson.entries(FILE).get(0);
        assertThat(weir.key()).isEqualTo("weir2001");
        assertThat(written(weir.fields().get(Field.AUTHOR))).isEqualTo("Weir Tom Mill Society");
        assertThat(written(weir.fields().get(Field.YEAR))).isEqualTo("2001");
        assertThat(written(weir.fields().get(Field.DOI))).isEqualTo("10.1000/182");
        assertThat(written(weir.fields().get(Field.TITLE))).isEqualTo("Weirs \\u0026 mills");
        assertThat(weir.fields().get(Field.TITLE).get(0).shown()).isEqualTo("Weirs & mills");
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
