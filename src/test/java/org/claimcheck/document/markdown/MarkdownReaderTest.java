package org.claimcheck.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.MappingCheck.checked;
import static org.claimcheck.document.MappingCheck.kinds;
import static org.claimcheck.document.MappingCheck.texts;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // spaces at line ends matter
class MarkdownReaderTest {

    static Document read(String markdown) {
        return checked(markdown, Format.MARKDOWN);
    }

    private static List<String> inlines(Document document, Inline.Kind kind) {
        return document.inlines().stream()
                .filter(i -> i.kind() == kind)
                .map(i -> i.span().of(document.text()))
                .toList();
    }

    @Test
    void showsWhatAReaderSees() {
        Document document =
                read(
                        "# A *tall* order #\n\nOne \\* two &amp; three&nbsp;four &#8212; five\n"
                                + "six  \nseven\\\neight `` a`b `` nine `x\n  y` <b>bold</b> end.\n");

        assertThat(texts(document))
                .containsExactly(
                        "A tall order",
                        "One * two & three\u00a0four \u2014 five six\nseven\neight a`b nine x y"
                                + " bold end.");
        assertThat(inlines(document, Inline.Kind.CODE)).containsExactly("a`b", "x y");
        assertThat(inlines(document, Inline.Kind.EMPHASIS)).containsExactly("tall", "bold");
    }

    @Test
    void locatesInTheSource() {
        String source = "Intro\n\nThe *city* of R&ouml;dby grew.\n";
        Document document = read(source);
        int at = document.text().indexOf("R\u00f6dby");
        var span = new org.claimcheck.text.Span(at, at + 5);
        assertThat(document.map().toSource(span).of(source)).isEqualTo("R&ouml;dby");
        assertThat(document.location(span).line()).isEqualTo(3);
    }

    @Test
    void readsLinesWithCarriageReturns() {
        Document document = read("One\r\ntwo\r\n\r\n- three\r\n  four\r\n");
        assertThat(texts(document)).containsExactly("One two", "three four");
    }

    @Test
    void keepsLinksWithTheirText() {
        Document document =
                read(
                        "See [the *plan*](https://a.example/p \"t\"), <https://b.example/&amp;>,"
                                + " [it][r] and <a href=\"https://c.example/?x&amp;y\">this</a>.\n\n"
                                + "[r]: https://d.example/\n");
        assertThat(texts(document))
                .containsExactly("See the plan, https://b.example/&amp;, it and this.");
        assertThat(document.links())
                .extracting(l -> l.span().of(document.text()) + " " + l.target())
                .containsExactly(
                        "the plan https://a.example/p",
                        "https://b.example/&amp; https://b.example/&amp;",
                        "it https://d.example/",
                        "this https://c.example/?x&y");
    }

    @Test
    void readsLinksThatATemplateFillsIn() {
        Document document = read("We [wrote]({{ \"/2015/07/15/x/\" | url }}) about it ([b](c)).\n");
        assertThat(texts(document)).containsExactly("We wrote about it (b).");
        assertThat(document.links())
                .extracting(Link::target)
                .containsExactly("{{ \"/2015/07/15/x/\" | url }}", "c");
    }

    @Test
    void readsListsWithNumbersAndDepth() {
        Document document =
                read("3. three\n4. four\n   - [x] done\n   - open\n\n     more\n5. five\n");
        assertThat(texts(document))
                .containsExactly("three", "four", "done", "open", "more", "five");
        assertThat(document.blocks().get(1)).isInstanceOf(Block.ListItem.class);
        Block.ListItem four = (Block.ListItem) document.blocks().get(1);
        Block.ListItem done = (Block.ListItem) document.blocks().get(2);
        Block.ListItem five = (Block.ListItem) document.blocks().get(5);
        assertThat(List.of(four.ordinal(), done.ordinal(), five.ordinal()))
                .containsExactly(4, 0, 5);
        assertThat(List.of(four.depth(), done.depth(), five.depth())).containsExactly(1, 2, 1);
        assertThat(kinds(document).get(4)).isEqualTo("Paragraph");
    }

    @Test
    void keepsAnEscapedTaskBox() {
        assertThat(texts(read("- \\[x] word\n"))).containsExactly("[x] word");
    }

    @Test
    void tellsQuotationsFromCallouts() {
        Document document = read("> We shall see\n> about it.\n\n> [!NOTE]\n> Mind the gap.\n");
        assertThat(texts(document))
                .containsExactly("We shall see about it.", "[!NOTE] Mind the gap.");
        assertThat(document.blocks())
                .extracting(Block::region)
                .containsExactly(Region.Kind.QUOTE_BLOCK, Region.Kind.MAIN);
        assertThat(inlines(document, Inline.Kind.OPAQUE)).containsExactly("[!NOTE]");
    }

    @Test
    void readsCodeAsCode() {
        Document document =
                read(
                        "```java\nint a;\n\n\tint b;\n```\n\n    indented\n\n    more\n\n- ~~~\n  x\n");
        assertThat(texts(document)).containsExactly("int a;\n\n\tint b;", "indented\n\nmore", "x");
        assertThat(kinds(document)).containsOnly("Code");
    }

    @Test
    void readsTablesRowByRow() {
        Document document =
                read("| a | b \\| c |\n|---|---|\n| `x \\| y` &lt; z | *d* |\n| | e\\*f |\n");
        assertThat(texts(document)).containsExactly("a\tb | c", "x | y < z\td", "\te*f");
        assertThat(kinds(document)).containsOnly("TableRow");
    }

    @Test
    void marksNotesDefinedOrNot() {
        Document document =
                read(
                        "Grew[^1] and fell[^gone]. Not `[^code]`, \\[^escaped], [a-z^] or [^0-9].\n\n"
                                + "[^1]: The census.\n\n    Page two.\n[^b]: Unused.\n");
        assertThat(document.noteMarkers())
                .extracting(NoteMarker::label)
                .containsExactly("1", "gone");
        assertThat(kinds(document)).containsExactly("Paragraph", "Note", "Paragraph", "Note");
        assertThat(((Block.Note) document.blocks().get(1)).label()).isEqualTo("1");
        assertThat(document.blocks().get(2).region()).isEqualTo(Region.Kind.NOTES);
        assertThat(document.anchors())
                .extracting(a -> a.id() + ": " + a.span().of(document.text()))
                .containsExactly("1: The census.\n\nPage two.", "b: Unused.");
    }

    @Test
    void keepsCitationsAsTheyStand() {
        assertThat(texts(read("Allies [4] [5] and [@smith2010, p. 3] agree[6].\n")))
                .containsExactly("Allies [4] [5] and [@smith2010, p. 3] agree[6].");
    }

    @Test
    void givesHeadingsTheirAnchors() {
        Document document =
                read("# The plan\n\n## 2. What's new?\n\nx\n\n## Plan B {#b .c}\n\n## The plan\n");
        assertThat(document.anchors())
                .extracting(Anchor::id)
                .containsExactlyInAnyOrder(
                        "the-plan", "2-whats-new", "whats-new", "b", "plan-b", "the-plan-1");
        assertThat(document.metadata().title()).isEqualTo("The plan");
        assertThat(document.blocks().get(0).region()).isEqualTo(Region.Kind.FRONT_MATTER);
    }

    @Test
    void setsApartWhatIsNoProse() {
        Document document =
                read(
                        "It has {{ count }} parts, {% include x.html %} and $a_1 + b$ of"
                                + " {{< ref \"y\" >}}. It costs $5 to $10, or $2.90-$3.50.\n\n"
                                + "$$\nx^2\n$$\n\n::: {.box}\n\n{: .lead}\n\n"
                                + "import Chart from '../chart'\n\nImports from China rose.\n");
        assertThat(inlines(document, Inline.Kind.OPAQUE))
                .containsExactly(
                        "{{ count }}",
                        "{% include x.html %}",
                        "$a_1 + b$",
                        "{{< ref \"y\" >}}",
                        "$$ x^2 $$",
                        "{: .lead}",
                        "import Chart from '../chart'");
    }

    @Test
    void readsAltTextOnlyOfPicturesAlone() {
        Document document =
                read("![A red barn](b.png)\n\nSee ![icon](i.png) here.\n\n[![Badge](s.svg)](u)\n");
        assertThat(texts(document)).containsExactly("A red barn", "See  here.", "Badge");
        assertThat(kinds(document)).containsExactly("Caption", "Paragraph", "Caption");
    }

    @Test
    void readsVisibleTextOfHtml() {
        Document document =
                read(
                        "<div class=\"x\">\nHello <b>big</b>\nworld &amp; all<!-- no -->.\n"
                                + "<script>var a = '<p>no</p>';</script>\n<p>Next<br>line</p></div>\n\n"
                                + "<!-- claimcheck-disable\n\nstill a comment -->\n\n"
                                + "<table><tr><th>A</th><td>1<br>2</td></tr></table>\n\n"
                                + "<blockquote>Said so.</blockquote>\n\n"
                                + "A <!-- hidden --> and <style>x</style> <sup>2</sup><a id=\"t\"></a>.\n");
        assertThat(texts(document))
                .containsExactly(
                        "Hello big world & all.", "Next line", "A\t1 2", "Said so.", "A  and  2.");
        assertThat(kinds(document))
                .containsExactly("Paragraph", "Paragraph", "TableRow", "Paragraph", "Paragraph");
        assertThat(document.blocks().get(3).region()).isEqualTo(Region.Kind.QUOTE_BLOCK);
        assertThat(document.anchors()).extracting(Anchor::id).containsExactly("t");
        assertThat(inlines(document, Inline.Kind.SUPERSCRIPT)).containsExactly("2");
    }

    @Test
    void readsFrontMatter() {
        Document document =
                read(
                        "---\ntitle: \"A tale: of two\n  towns\"\ndate: 2017-03-05 10:00:00 -0400\n"
                                + "authors:\n  - name: Ann Ede # lead\n    id: 3\n  - Bo Li\nlang: en\n"
                                + "---\n\n# Other\n\nText.\n");
        assertThat(document.metadata().title()).isEqualTo("A tale: of two towns");
        assertThat(document.metadata().author()).isEqualTo("Ann Ede, Bo Li");
        assertThat(document.metadata().published())
                .hasToString("Published[date=2017-03-05, from=front-matter, others=[]]");
        assertThat(document.metadata().language()).isEqualTo("en");
        assertThat(texts(document)).containsExactly("Other", "Text.");
    }

    /** Only values that stand in the file as they are read have a place there. */
    @Test
    void placesFieldsOfFrontMatter() {
        String source =
                "---\r\ntitle: \"A tale\"\r\nabout: one\r\n  and two\r\n"
                        + "born: 1975 # or so\r\nquote: 'it''s'\r\ntags: [a, b]\r\n"
                        + "dek: >-\r\n  one\r\n\r\n  two\r\nsum: \"one\r\n  \\\"two\\\"\"\r\n"
                        + "---\r\n\r\nText.\r\n";
        assertThat(read(source).metadata().fields())
                .extracting(f -> f.key() + "=" + f.place().of(source))
                .containsExactly(
                        "title=A tale",
                        "about=one\r\n  and two",
                        "born=1975",
                        "dek=one\r\n\r\n  two");
        assertThat(read(source).metadata().fields())
                .allMatch(f -> f.value().equals(f.place().of(source)));
        assertThat(read("Text.\n\n---\nborn: 1975\n---\n").metadata().fields()).isEmpty();
    }

    @Test
    void setsLinesOfCreditApart() {
        Document document =
                read(
                        "**FOR IMMEDIATE RELEASE**\n\n# The plan\n\n*By Ann Ede, 20 May 2019*\n\n"
                                + "It works.\n\n- 3 June 2019\n");
        assertThat(document.metadata().title()).isEqualTo("The plan");
        assertThat(document.metadata().author()).isEqualTo("Ann Ede");
        assertThat(document.metadata().published())
                .hasToString("Published[date=2019-05-20, from=dateline, others=[]]");
        assertThat(document.blocks().subList(0, 3))
                .extracting(Block::region)
                .containsOnly(Region.Kind.FRONT_MATTER);
        assertThat(document.blocks().get(3).region()).isEqualTo(Region.Kind.MAIN);
    }

    @Test
    void leavesAThematicBreakAlone() {
        assertThat(texts(read("---\n\nJust prose here.\n\n---\n\nMore.\n")))
                .containsExactly("Just prose here.", "More.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "![", "(", "*", "_", "`", "\"", "> ", ">", "<", "<a ", "<!--", "&", "&amp",
                "{{", "{%", "$", "$$", "{#", "[^", "[^a]", "- ", "1. ", "\\", "|", "<b>", "*a **b ",
                "]", "](", "``` ", "\t", "a\n", "> - ", "{: ", "[a](", "[a]({{", "\0", "# "
            })
    void readsHostileRepeatsInTime(String unit) {
        String text = unit.repeat(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> MappingCheck.read(text, Format.MARKDOWN));
        assertTimeout(
                Duration.ofSeconds(20),
                () -> MappingCheck.read("a\n\n" + text + "\n\nb", Format.MARKDOWN));
    }

    @Test
    void readsAHugeLineInTime() {
        String text = ("The town grew in 1990. ".repeat(20) + "It *fell* again. ").repeat(21_000);
        assertTimeout(Duration.ofSeconds(20), () -> MappingCheck.read(text, Format.MARKDOWN));
    }

    @Test
    void readsAHugeTableInTime() {
        String text = "|a|b|\n|-|-|\n" + "|c \\| d|e|\n".repeat(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> MappingCheck.read(text, Format.MARKDOWN));
    }
}
