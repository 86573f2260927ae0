package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.citation.Marker.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CitationReaderTest {

    private static List<String> labels(Citations citations) {
        return citations.markers().stream().map(Marker::label).toList();
    }

    private static List<Resolution> resolutions(Citations citations) {
        return citations.markers().stream().map(Marker::resolution).toList();
    }

    @Test
    void readsKeysInBraces() {
        Citations citations = Draft.text().p("As shown [see @{O'Neil 90}; @lee].").read();
        assertThat(labels(citations)).containsExactly("O'Neil 90", "lee");
        assertThat(Draft.text().p("He typed [@{ and [@{}] and [@{a].").read().markers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The towns are old rivals [4] [5] [6] and share a mill. | 4,5,6",
                "The towns are old rivals.[4] They share a mill. | 4",
                "The towns are old rivals [4]. They share a mill. | 4",
                "The towns are old rivals. [4] They share a mill. | 4",
                "The towns are old rivals[4] and share a mill. | 4",
                "The towns are old rivals [4] and share a mill. | 4",
                "Rivals since the flood [1, 4]. | 1,4",
                "Rivals since the flood [3-5]. | 3,4,5",
                "Rivals since the flood [3–5, 9]. | 3,4,5,9",
                "Rivals since the flood [4, p. 12]. | 4",
                "Rivals since the flood [4][7]. | 4,7",
                "Rivals since the flood [4]-[6]. | 4,6",
                "Rivals since 1634.[note 2] | note 2",
                "Rivals since the flood in 1634[12] and later. | 12",
                "\"Old rivals,\"[8] says the chronicle. | 8",
            })
    void findsNumbersInBrackets(String text, String expected) {
        Citations citations = Draft.text().p(text).read();
        assertThat(String.join(",", labels(citations))).isEqualTo(expected);
        assertThat(resolutions(citations)).containsOnly(Resolution.NO_LIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He wrote \"a forgrey [sic] of the worst kind\".",
                "The bill passed in [2019] after a long debate.",
                "The house had [2] rooms and a shed.",
                "See [4](https://towns.example) for the map.",
                "The loop reads rows[3].name in each step.",
                "The value x[2] is set once, argv2[1] never.",
                "Set my_list[4] = 7 before the run.",
                "A number in the interval [1, 5] is drawn.",
                "The score was [0] at the break.",
                "The set ended [6-4] in the rain.",
                "Part [1/3] of the story.",
                "[x] Buy milk",
                "[4] people came to the first meeting.",
                "It cost $[3]m and [20]% more later.",
                "Version [1.5] came in spring.",
                "A long list [1000] of names.",
                "The list [007] of agents.",
            })
    void staysSilentOnOtherBrackets(String text) {
        assertThat(Draft.text().p(text).read().markers()).isEmpty();
    }

    @Test
    void takesNoMarkersFromCode() {
        Citations citations =
                Draft.markdown().p("Call <c list.at [4]> first.").code("a [4], b [5].").read();
        assertThat(citations.markers()).isEmpty();
    }

    @Test
    void aDocumentWithCodeMayIndexInProse() {
        Citations citations =
                Draft.markdown().p("Then items[3] holds the sum.").code("int[] items;").read();
        assertThat(citations.markers()).isEmpty();
    }

    @Test
    void givesEachMarkerOfAListItsOwnSpan() {
        Citations citations = Draft.text().p("Old rivals [1, 4].").read();
        assertThat(citations.markers().get(0).span().length()).isEqualTo(1);
        assertThat(citations.markers().get(1).span().start()).isEqualTo(15);
    }

    @Test
    void linksParagraphsThatBeginWithNumbers() {
        Citations citations =
                Draft.text()
                        .p("The towns are rivals [1] and share a mill [2].")
                        .p("[1] Town archive, box 7.")
                        .p("[2] Miller's diary, 1871.")
                        .read();
        assertThat(resolutions(citations)).containsExactly(Resolution.FOUND, Resolution.FOUND);
        assertThat(citations.references()).extracting(Reference::label).containsExactly("1", "2");
        assertThat(citations.references().get(1).citedBy()).containsExactly(1);
    }

    @Test
    void linksLinesOfOneParagraphUnderALineThatNamesThem() {
        Citations citations =
                Draft.text()
                        .p("The towns are rivals [2].")
                        .p("Sources\n1. Town archive.\n2. Miller's diary,\nsecond volume.\n3) Map.")
                        .read();
        assertThat(citations.references())
                .extracting(Reference::label)
                .containsExactly("1", "2", "3");
        assertThat(citations.markers().get(0).target()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "References",
                "Works cited",
                "Bibliography",
                "Notes",
                "Sources:",
                "4. References",
                "Notes and references",
                "FOOTNOTES",
                "References[edit]",
                "Sources & references"
            })
    void knowsTheHeadingsOfLists(String heading) {
        Citations citations =
                Draft.markdown()
                        .p("The towns are rivals [1], and share a mill [7].")
                        .heading(2, heading)
                        .item(1, "Town archive.")
                        .item(2, "Miller's diary.")
                        .read();
        assertThat(resolutions(citations)).containsExactly(Resolution.FOUND, Resolution.NO_ENTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sources of income", "Note to readers", "Reference rooms", "Mill"})
    void otherHeadingsHeadNoList(String heading) {
        Citations citations =
                Draft.markdown()
                        .p("The towns are rivals [1], and share a mill.")
                        .heading(2, heading)
                        .item(1, "Town archive.")
                        .read();
        assertThat(resolutions(citations)).containsExactly(Resolution.NO_LIST);
    }

    @Test
    void aListEndsWithTheNextHeading() {
        Citations citations =
                Draft.html()
                        .p("Rivals [1].")
                        .heading(2, "References")
                        .item(1, "Town archive.")
                        .heading(3, "Leave a reply")
                        .item(2, "Be kind.")
                        .read();
        assertThat(citations.references()).hasSize(1);
    }

    @Test
    void aListWithoutLabelsMayHoldTheEntry() {
        Citations citations =
                Draft.html().p("Rivals [9].").heading(2, "References").p("Archive, 1911.").read();
        assertThat(resolutions(citations)).containsExactly(Resolution.UNKNOWN);
        assertThat(citations.isReference(citations.references().get(0).span())).isTrue();
    }

    @Test
    void notesOfTheFormat() {
        Citations citations =
                Draft.markdown()
                        .p("Rivals.<n Mill> Millers.<n weir> Priests.<n a-z>")
                        .note("mill", "Diary.")
                        .read();
        assertThat(resolutions(citations))
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
        assertThat(labels(citations)).containsExactly("3", "8");
        assertThat(resolutions(citations)).containsExactly(Resolution.FOUND, Resolution.NO_ENTRY);
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

    @Test
    void raisedNumbers() {
        Citations citations =
                Draft.html()
                        .p("Rivals for long.<s 1> A mill<s 2> stood there, too.<s 3>")
                        .p("<s 1> Archive of the town.")
                        .p("<s 2> Diary of the miller.")
                        .read();
        assertThat(labels(citations)).containsExactly("1", "2", "3");
        assertThat(resolutions(citations))
                .containsExactly(Resolution.FOUND, Resolution.FOUND, Resolution.NO_ENTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A field of 12 km<s 2> and a mass of mc<s 2>, then 3 m<s 3> of hay.",
                "The 4<s th> of July and the 22<s nd>.",
                "Some 30 metres<s 2> and 40 feet<s 3> of cloth.",
                "Ada Quill<s 1>, Tom Reed<s 2>",
                "So it was. <s 1>Until the flood. <s 2>After the flood.",
                "At 10<s 5> hertz or 10.<s 3>",
            })
    void exponentsAreNoMarkers(String marked) {
        assertThat(Draft.html().p(marked).read().markers()).isEmpty();
    }

    @Test
    void raisedDigitsInPlainText() {
        Citations citations =
                Draft.text()
                        .p("Rivals.¹ A mill stood there.²")
                        .p("¹ Archive.")
                        .p("² Diary.")
                        .read();
        assertThat(resolutions(citations)).containsExactly(Resolution.FOUND, Resolution.FOUND);
    }

    @Test
    void keysCountInBracketsOnly() {
        Citations citations =
                Draft.markdown()
                        .p("Ask @ada or [see @quill1911, p. 3; -@reed] and [@doi:10.5555/1],")
                        .p("[@fig:mill], mail [ada@mill.example].")
                        .read();
        assertThat(labels(citations)).containsExactly("quill1911", "reed");
        assertThat(resolutions(citations)).containsOnly(Resolution.UNKNOWN);
    }

    @Test
    void groupsNumberSeparately() {
        Citations citations =
                Draft.text()
                        .p("Rivals [1] since the flood.[note 1]")
                        .p("[1] Archive, 1911.")
                        .read();
        assertThat(resolutions(citations)).containsExactly(Resolution.FOUND, Resolution.NO_LIST);
    }

    @Test
    void boilerplateProvesNothing() {
        assertThat(Draft.html().boilerplate("Ada wrote: rivals.[4]").read().markers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forty mills stood here.[citation needed] Most burned.",
                "Forty mills stood here. [citation needed] Most burned.",
                "Some historians[who?] doubt it.",
                "As of May,[update] it stands empty.",
                "The largest[by whom?] mill burned.",
                "The list is long.[1][dead link]",
            })
    void findsRemarks(String text) {
        assertThat(Draft.text().p(text).read().cleanup()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[UPDATE] The hearing was moved.",
                "[update] The hearing was moved.",
                "The hearing [update] was moved.",
                "The hearing was moved [Updated].",
                "He said that [who?] is the question.",
                "The tag \"[citation needed]\" became a joke.",
                "A forgrey [sic] of the worst kind.",
                "The word[s] of the charter.",
            })
    void otherBracketsAreNoRemarks(String text) {
        assertThat(Draft.text().p(text).read().cleanup()).isEmpty();
    }

    @Test
    void archivedWithoutLink() {
        assertThat(
                        Draft.text()
                                .p(
                                        "The mayor condemned the fire (archived) in a letter to both towns.")
                                .read()
                                .archiveMentions())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor condemned <a https://mill.example|the fire> (archived) in a long letter.",
                "The mayor condemned the fire (<a https://old.example|archived>) in a long letter.",
                "The mayor condemned it, https://mill.example/1 (archived) in a very long letter.",
                "The letters (archived since 1911) tell of a fire in both of the towns.",
                "Old page (archived)",
            })
    void archivedWithLinkOrOtherwise(String marked) {
        assertThat(Draft.html().p(marked).read().archiveMentions()).isEmpty();
    }

    @Test
    void readsFieldsOfEntries() {
        Citations citations =
                Draft.html()
                        .heading(2, "References")
                        .item(
                                1,
                                "Quill, A. (1911). Town and mill, 1820–1830. ISBN 978-3-16-148410-0."
                                        + " doi:10.5555/mill.7. <a https://mill.example/7|Read>.")
                        .item(2, "Reed, T. Old weirs. https://weir.example/a. Pages 1911–1950.")
                        .read();
        assertThat(citations.references().get(0).fields())
                .isEqualTo(
                        new Reference.Fields(
                                List.of("Quill, A."),
                                "Town and mill, 1820–1830",
                                null,
                                "1911",
                                null,
                                "10.5555/mill.7",
                                "9783161484100",
                                null,
                                null,
                                null,
                                "https://mill.example/7",
                                null,
                                null));
        Reference.Fields second = citations.references().get(1).fields();
        assertThat(second.url()).isEqualTo("https://weir.example/a");
        assertThat(second.title()).isEqualTo("Old weirs");
        assertThat(second.year()).isNull();
    }
}
