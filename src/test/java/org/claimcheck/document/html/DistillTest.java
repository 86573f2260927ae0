package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistillTest {

    @TempDir Path folder;

    private Document page = Pages.read("");

    private Document read(String html) {
        page = Pages.read(html);
        return page;
    }

    @AfterEach
    void everyPlaceIsExact() {
        MappingCheck.check(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<d-cite key=\"weir01,mill99\"></d-cite> | [@weir01; @mill99]",
                "<d-cite key=\" weir01 , \"></d-cite> | [@weir01]",
                "<d-cite bibtex-key=\"acm:12.3\"></d-cite> | [@acm:12.3]",
                "<dt-cite key=\"weir's\"></dt-cite> | [@{weir's}]",
                "<d-cite key=\"weir01\">old weirs</d-cite> | old weirs [@weir01]",
                "<d-cite key=\"a]b\"></d-cite> |",
                "<d-cite></d-cite> |",
            })
    void citationsShowTheirKeys(String written, String shown) {
        read("<p>Mills need water " + written + ".</p>");
        String expected = shown == null ? "Mills need water ." : "Mills need water " + shown + ".";
        assertThat(Pages.texts(page)).containsExactly(expected);
    }

    @Test
    void aCitationStandsWhereItsStartTagDoes() {
        String html = "<p>Weirs fail <d-cite key=\"weir01\"></d-cite> at times.</p>";
        read(html);
        int at = page.text().indexOf("[@weir01]");
        assertThat(page.location(new Span(at, at + 9)).start()).isEqualTo(html.indexOf("<d-cite"));
        assertThat(page.location(new Span(at, at + 9)).end()).isEqualTo(html.indexOf("</d-cite"));
    }

    @Test
    void footnotesLeaveAMarkAndStandAfterTheirBlock() {
        read(
                "<d-article><p>One weir broke.<d-footnote>It was <b>old</b>.<d-footnote>Very."
                        + "</d-footnote></d-footnote> The rest held.</p><p>Then it rained.</p>"
                        + "</d-article>");
        assertThat(Pages.texts(page))
                .containsExactly(
                        "One weir broke.[^note-1] The rest held.",
                        "It was old.[^note-2]",
                        "Very.",
                        "Then it rained.");
        assertThat(page.noteMarkers()).extracting(NoteMarker::label).contains("note-1", "note-2");
        assertThat(Pages.block(page, "It was"))
                .isInstanceOfSatisfying(
                        Block.Note.class,
                        note -> {
                            assertThat(note.label()).isEqualTo("note-1");
                            assertThat(note.region()).isEqualTo(Region.Kind.NOTES);
                        });
        assertThat(Pages.role(page, "Then it")).isEqualTo("main");
    }

    @Test
    void aFootnoteOfATableRowOrOfLooseTextWaitsForItsEnd() {
        read(
                "<table><tr><th>A</th><th>B</th></tr><tr><td>1<d-footnote>About one</d-footnote>"
                        + "</td><td>2</td></tr></table>Loose<d-footnote>About loose</d-footnote> end");
        assertThat(Pages.texts(page))
                .containsExactly(
                        "A\tB", "1[^note-1]\t2", "About one", "Loose[^note-2] end", "About loose");
    }

    @ParameterizedTest
    @CsvSource({
        "'<d-bibliography src=refs.bib></d-bibliography>', refs.bib, true",
        "'<d-bibliography><script type=text/json>[]</script></d-bibliography>', '', false",
        "'', '', false"
    })
    void namesItsBibliography(String list, String file, boolean complete) {
        read("<p>A weir <d-cite key=x></d-cite>.</p>" + list);
        assertThat(page.metadata().bibliography())
                .isEqualTo(
                        new Metadata.Bibliography(
                                file.isEmpty() ? List.of() : List.of(file), complete));
    }

    @Test
    void otherPagesHaveNone() {
        read("<p>A weir.</p>");
        assertThat(page.metadata().bibliography()).isEqualTo(Metadata.Bibliography.NONE);
    }

    @Test
    void keysLeadToTheFileBesideThePage() throws Exception {
        Files.writeString(folder.resolve("page.bib"), "@book{weir01, title = {Weirs}}\n");
        Path file =
                Files.writeString(
                        folder.resolve("page.html"),
                        "<d-article><p>Many weirs fail in spring <d-cite key=\"weir01\"></d-cite>."
                                + "</p></d-article><d-bibliography src=\"elsewhere.bib\">"
                                + "</d-bibliography>");
        Report report =
                Articles.check(
                        SourceReader.read(file, "page.html", null, Limits.DEFAULT),
                        Settings.DEFAULT);
        List<Marker> markers = report.article().citations().markers();
        assertThat(markers).extracting(Marker::target).containsExactly("weir01");
        assertThat(report.findings())
                .extracting(f -> f.finding().rule())
                .doesNotContain("dangling-citation");
    }
}
