package org.claimcheck.document.bib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.document.bib.BibEntry.Field;

/** The entry that the tests of both forms of the Citation Style Language read. */
final class Weir {

    private Weir() {}

    /** Every value stands where the file has it, and shows what it means. */
    static void isRead(BibEntry entry, String file) {
        assertThat(entry.key()).isEqualTo("weir2001");
        assertThat(written(entry, Field.AUTHOR, file)).isEqualTo("Weir Tom Mill Society");
        assertThat(written(entry, Field.YEAR, file)).isEqualTo("2001");
        assertThat(written(entry, Field.DOI, file)).isEqualTo("10.1000/182");
        assertThat(written(entry, Field.TITLE, file)).isEqualTo("Weirs \\u0026 mills");
        assertThat(entry.fields().get(Field.TITLE).get(0).shown()).isEqualTo("Weirs & mills");
    }

    private static String written(BibEntry entry, Field field, String file) {
        return entry.fields().getOrDefault(field, List.of()).stream()
                .map(p -> p.span().of(file))
                .collect(Collectors.joining(" "));
    }
}
