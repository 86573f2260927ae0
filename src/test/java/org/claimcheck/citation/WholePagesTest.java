package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.claimcheck.Articles;
import org.claimcheck.Corpus;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole pages of an encyclopedia, on machines that have them. The second one has two page marks,
 * {@code :p. 7}, beside its markers, raised like them and without a link.
 */
final class WholePagesTest {

    private static final Set<String> LINKING =
            Set.of(
                    "dangling-citation",
                    "missing-reference-list",
                    "uncited-reference",
                    "duplicate-reference",
                    "citation-out-of-order",
                    "broken-fragment",
                    "unlinked-source-list");

    @ParameterizedTest
    @CsvSource({"page-wikipedia.html.gz, 76, 72", "page-wikipedia-3.html.gz, 6, 5"})
    void everyMarkerIsLinked(String file, int markers, int notes) throws IOException {
        Path page = Corpus.shared("citations").resolve(file);
        String html;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Report report = Articles.check(Format.HTML, html, null);
        Citations citations = report.article().citations();
        List<Reference> cited =
                citations.references().stream().filter(r -> !r.citedBy().isEmpty()).toList();
        assertThat(citations.markers()).hasSize(markers).allMatch(Marker::isResolved);
        assertThat(cited).hasSize(notes);
        assertThat(report.findings())
                .extracting(f -> f.finding().rule())
                .doesNotContainAnyElementsOf(LINKING);
    }
}
