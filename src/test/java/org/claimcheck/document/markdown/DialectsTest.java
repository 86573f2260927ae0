package org.claimcheck.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.MappingCheck.checked;
import static org.claimcheck.document.MappingCheck.texts;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dialects of Markdown add that CommonMark lacks. */
class DialectsTest {

    private static Document read(String markdown) {
        return checked(markdown, Format.MARKDOWN);
    }

    /** The text without what is opaque. */
    private static String prose(Document document) {
        StringBuilder out = new StringBuilder(document.text());
        for (Inline inline : document.inlines()) {
            if (inline.isOpaque()) {
                for (int i = inline.span().start(); i < inline.span().end(); i++) {
                    out.setCharAt(i, '\0');
                }
            }
        }
        return out.toString().replace("\0", "");
    }

    @Test
    void aNoteWrittenInlineStandsAfterItsBlock() {
        Document document =
                read(
                        "It rained.^[Says *Ada*.^[A friend.]] Then not.^[See [log](http://e.org/a).]\n");
        assertThat(texts(document))
                .containsExactly(
                        "It rained.[^note-1] Then not.[^note-2]",
                        "Says Ada.[^note-3]",
                        "See log.",
                        "A friend.");
        assertThat(document.blocks().get(3)).isInstanceOf(Block.Note.class);
        assertThat(document.noteMarkers().stream().map(m -> m.span().of(document.text())))
                .containsExactly("[^note-1]", "[^note-2]", "[^note-3]");
    }

    @Test
    void fencesOfDivsAreNoText() {
        assertThat(
                        texts(
                                read(
                                        "::: {.note}\nInside.\n:::\n\n:::: warning\nMind it.\n::::\nAfter.\n")))
                .containsExactly("Inside.", "Mind it.", "After.");
        assertThat(texts(read("Two colons :: here.\n\n::: three words here\n")))
                .containsExactly("Two colons :: here.", "::: three words here");
    }

    @Test
    void componentsOnLinesOfTheirOwnAreNoText() {
        String mdx =
                """
                Before.

                <Chart data={p.map(x => x.y)} title="T" />

                <Note>
                Inside.
                </Note>

                <Chart
                  data={1}
                  wide
                />

                After.
                """;
        assertThat(texts(read(mdx))).contains("Before.", "Inside.", "After.");
        assertThat(prose(read(mdx))).doesNotContain("data", "Chart", "Note");
        assertThat(texts(read("<Ada wrote this to Tom.\n")))
                .containsExactly("<Ada wrote this to Tom.");
    }

    @Test
    void ofWikiLinksOnlyWhatIsShownIsProse() {
        assertThat(prose(read("See [[Old Mill|the mill]], [[Weir]] and ![[map.png]] now.\n")))
                .isEqualTo("See the mill, Weir and  now.");
        assertThat(prose(read("An array a[[1]] and [[ open.\n")))
                .isEqualTo("An array a1 and [[ open.");
    }

    @Test
    void whatATagSetsApartEndsWithItsBlock() {
        Document document = read("<div><b>One\n<p>Two</p></b>\n<i>Three</div>\n");
        assertThat(texts(document)).containsExactly("One", "Two", "Three");
        List<String> apart =
                document.inlines().stream()
                        .map(i -> i.span().of(document.text()))
                        .collect(Collectors.toList());
        assertThat(apart).containsExactly("One", "Two", "Three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[", "^[a]", "[[a|", ":::\n", "<Chart\n", "<Chart a={\n", "![[", "]]"})
    void hostileTextTakesLinearTime(String piece) {
        String text = piece.repeat(50_000);
        assertTimeout(Duration.ofSeconds(20), () -> MarkdownReaderTest.read(text));
    }
}
