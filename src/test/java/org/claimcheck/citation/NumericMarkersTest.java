package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.citation.Marker.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in brackets and raised ones: which are markers, and which are not. */
final class NumericMarkersTest {

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
        assertThat(String.join(",", Read.labels(citations))).isEqualTo(expected);
        assertThat(Read.resolutions(citations)).containsOnly(Resolution.NO_LIST);
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
    void groupsNumberSeparately() {
        Citations citations =
                Draft.text()
                        .p("Rivals [1] since the flood.[note 1]")
                        .p("[1] Archive, 1911.")
                        .read();
        assertThat(Read.resolutions(citations))
                .containsExactly(Resolution.FOUND, Resolution.NO_LIST);
    }

    @Test
    void boilerplateProvesNothing() {
        assertThat(Draft.html().boilerplate("Ada wrote: rivals.[4]").read().markers()).isEmpty();
    }

    @Test
    void raisedNumbers() {
        Citations citations =
                Draft.html()
                        .p("Rivals for long.<s 1> A mill<s 2> stood there, too.<s 3>")
                        .p("<s 1> Archive of the town.")
                        .p("<s 2> Diary of the miller.")
                        .read();
        assertThat(Read.labels(citations)).containsExactly("1", "2", "3");
        assertThat(Read.resolutions(citations))
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
        assertThat(Read.resolutions(citations)).containsExactly(Resolution.FOUND, Resolution.FOUND);
    }
}
