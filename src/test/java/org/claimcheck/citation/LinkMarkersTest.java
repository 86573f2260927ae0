package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.citation.Marker.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes, links and keys that a format marks as citations. */
final class LinkMarkersTest {

    @Test
    void readsKeysInBraces() {
        Citations citations = Draft.text().p("As shown [see @{O'Neil 90}; @lee].").read();
        assertThat(Read.labels(citations)).containsExactly("O'Neil 90", "lee");
        assertThat(Draft.text().p("He typed [@{ and [@{}] and [@{a].").read().markers()).isEmpty();
    }

    @Test
    void keysCountInBracketsOnly() {
        Citations citations =
                Draft.markdown()
                        .p("Ask @ada or [see @quill1911, p. 3; -@reed] and [@doi:10.5555/1],")
                        .p("[@fig:mill], mail [ada@mill.example].")
                        .read();
        assertThat(Read.labels(citations)).containsExactly("quill1911", "reed");
        assertThat(Read.resolutions(citations)).containsOnly(Resolution.UNKNOWN);
    }

    @Test
    void notesOfTheFormat() {
        Citations citations =
                Draft.markdown()
                        .p("Rivals.<n Mill> Millers.<n weir> Priests.<n a-z>")
                        .note("mill", "Diary.")
                        .read();
        assertThat(Read.resolutions(citations))
                .containsExactly(Resolution.FOUND, Resolution.NO_ENTRY, Resolution.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "cite_note-3,    cite_ref-3",
        "fn3,            fnref3",
        "fn:3,           fnref:3",
        "user-content-fn-3, user-content-fnref-3",
        "footnote-3,     footnote-reference-3",
        "_footnotedef_3, _footnoteref_3",
        "footnote-3,     footnote-anchor-3",
        "_ftn3,          _ftnref3",
        "sdfootnote3sym, sdfootnote3anc",
        "ftnt3,          ftnt_ref3",
        "bib.bib3,       '#'",
    })
    void linksOfManyPrograms(String note, String marker) {
        Citations citations =
                Draft.html()
                        .p(
                                "<a #top|Contents> Rivals <i "
                                        + marker
                                        + "|since><a #"
                                        + note
                                        + "|[3]>.")
                        .p("Wells<a #" + note.replace('3', '8') + "|[8]>.")
                        .p("<i " + note + "|Diary> of a miller <a #" + marker + "|back>")
                        .read();
        assertThat(Read.labels(citations)).containsExactly("3", "8");
        assertThat(Read.resolutions(citations))
                .containsExactly(Resolution.FOUND, Resolution.NO_ENTRY);
        assertThat(citations.markers().get(0).target()).isEqualTo(note);
    }

    @Test
    void fragmentsMayBePercentEncoded() {
        Citations citations =
                Draft.html()
                        .p("Rivals<a #fn:m%C3%BChle|[1]>.")
                        .p("<i fn:mühle|Note> of a miller.")
                        .read();
        assertThat(citations.markers()).extracting(Marker::target).containsExactly("fn:mühle");
    }

    @Test
    void linesOfTheSourceDefineNotesToo() {
        assertThat(
                        NoteLabels.defined(
                                "[^Mill]:\n\n    code\n > [^weir b]: x\nno [^flood]: y\n[map]: z"))
                .containsExactlyInAnyOrder("mill", "weir b");
    }

    @Test
    void navigationIsNoCitation() {
        Citations citations =
                Draft.html()
                        .item(1, "<a #mills|Mills>")
                        .item(2, "<a #references|References>")
                        .heading(2, "<i mills|Mills>")
                        .p("Old ones. <a #top|Back to top> See <a #mills|[2]>.")
                        .heading(2, "<i references|References>")
                        .item(1, "Archive, 1911. <a #mills|↩>")
                        .read();
        assertThat(citations.markers()).isEmpty();
    }

    @Test
    void anEntryIsATargetWhateverItsId() {
        Citations citations =
                Draft.html()
                        .p("Rivals (<a #smith|Smith 1911>).")
                        .heading(2, "References")
                        .item(0, "<i smith|Smith>, Town and mill, 1911.")
                        .read();
        assertThat(citations.markers()).extracting(Marker::target).containsExactly("smith");
    }
}
