package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.citation.OtherDocuments;
import org.claimcheck.input.Format;
import org.claimcheck.input.Limits;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.nlp.Language;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.quote.source.SourceFiles;
import org.claimcheck.quote.source.SourceLibrary;
import org.claimcheck.quote.source.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a quotation in a draft, for every verdict, with what comes near to it. */
class QuoteSourcesTest {

    private static final Language LANGUAGE = new Language();

    private static final String SOURCE =
            "The harbour office bought three boats in 2019 and sold two of them a year later. We had"
                    + " no choice, said Ruth Vane, who ran the office then. The boats were old, and the"
                    + " crews, who had asked for new engines every spring since the fire, did not want"
                    + " to mend them again. Nobody asked the town. The money went into the quay.";

    @TempDir private Path folder;

    private SourceCheck check(String body) throws IOException {
        Path file = Files.writeString(folder.resolve("vane.txt"), SOURCE);
        SourceFiles files =
                new SourceFiles(
                        List.of(),
                        List.of(new SourceFiles.Tie("https://vane.example/boats", file)));
        SourceLibrary library =
                new SourceLibrary(
                        files,
                        Limits.DEFAULT,
                        e -> {
                            throw new AssertionError(e);
                        });
        String draft =
                body
                        + "\n\n[^a]: Vane, R. Boats. https://vane.example/boats\n\n"
                        + "[^b]: Orr, C. Lamps. https://orr.example/lamps\n\n"
                        + "[^c]: Orr, C. More lamps. 1911.\n";
        Article article =
                Article.of(
                        Articles.read(Format.MARKDOWN, draft),
                        LANGUAGE,
                        null,
                        false,
                        new Surroundings(
                                library, OtherDocuments.NONE, Lookups.NONE, HouseStyle.NONE),
                        Limits.DEFAULT);
        return article.sourceChecks().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Vane said "the boats were old, and the crews".[^a]                           | EXACT
                    Vane said "The Boats were old, and the crews".[^a]                           | ALTERED
                    Vane said "the crews … did not want to mend them".[^a]                       | MARKED_OMISSION
                    Vane said "the crews … want to mend them again".[^a]                         | ALTERED
                    Vane said "the crews did not want to mend them".[^a]                         | ALTERED
                    Vane said "it was [not] her choice at all".[^a]                              | NOT_FOUND
                    Vane said "the [port] office bought three boats".[^a]                        | MARKED_EDIT
                    Vane said "[t]he harbour office bought three boats".[^a]                     | MARKED_EDIT
                    Vane said "the harbour office bought four boats in 2019".[^a]                | ALTERED
                    Vane said "the harbour office bought three boats in 2018".[^a]               | ALTERED
                    Vane said "the harbour office never bought three boats".[^a]                 | ALTERED
                    Vane said "Nobody asked the town … the boats were old".[^a]                  | ALTERED
                    Vane said "we built a lamp of glass that winter".[^a]                        | NOT_FOUND
                    Vane said "a lamp".[^a]                                                      | TOO_SHORT
                    Vane said "three boats".[^a]                                                 | TOO_SHORT
                    Vane said "the boats were old, and the crews".[^b]                           | EXACT
                    Vane said "we built a lamp of glass that winter".[^b]                        | SOURCE_UNAVAILABLE
                    Vane said "we built a lamp of glass that winter".[^c]                        | SOURCE_UNAVAILABLE
                    Vane said "we built a lamp of glass that winter".                            | NOT_CHECKED
                    Vane said "the boats were old, and the crews".                               | EXACT
                    Vane said "the boats were red, and the crews".                               | NOT_CHECKED
                    """)
    void everyVerdict(String body, Verdict verdict) throws IOException {
        assertThat(check(body.strip()).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Vane said "the boats were old, and the crews".[^a] It rained.                | true
                    "The boats were old, and the crews," said Vane.[^a] It rained.               | true
                    Vane said "the boats were old, and the crews". It rained.                    | false
                    Vane said "the boats were old, and the crews".[^b] It rained.                | false
                    """)
    void citedOrOnlyFound(String body, boolean cited) throws IOException {
        assertThat(check(body.strip()).cited()).isEqualTo(cited);
    }
}
