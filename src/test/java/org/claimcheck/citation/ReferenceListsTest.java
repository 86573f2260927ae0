package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.citation.Marker.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists with and without a heading, their labels, and the fields of their entries. */
final class ReferenceListsTest {

    @Test
    void linksParagraphsThatBeginWithNumbers() {
        Citations citations =
                Draft.text()
                        .p("The towns are rivals [1] and share a mill [2].")
                        .p("[1] Town archive, box 7.")
                        .p("[2] Miller's diary, 1871.")
                        .read();
        assertThat(Read.resolutions(citations)).containsExactly(Resolution.FOUND, Resolution.FOUND);
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
        assertThat(Read.resolutions(citations))
                .containsExactly(Resolution.FOUND, Resolution.NO_ENTRY);
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
        assertThat(Read.resolutions(citations)).containsExactly(Resolution.NO_LIST);
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
        assertThat(Read.resolutions(citations)).containsExactly(Resolution.UNKNOWN);
        assertThat(citations.isReference(citations.references().get(0).span())).isTrue();
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
