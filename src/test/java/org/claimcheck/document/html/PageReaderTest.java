package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.Region;
import org.claimcheck.text.Location;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

    private Document page = Pages.read("");

    private Document read(String html) {
        page = Pages.read(html);
        return page;
    }

    @AfterEach
    void everyPlaceIsExact() {
        MappingCheck.check(page);
    }

    @Test
    void collapsesWhiteSpaceAsBrowsersDo() {
        read("<p>\n  One\r\n\ttwo <b> three</b> four  </p> <div> five</div>");
        assertThat(Pages.texts(page)).containsExactly("One two three four", "five");
    }

    @ParameterizedTest
    @CsvSource({
        "'a&amp;b &lt;c&gt; d', 'a&b <c> d'",
        "'caf&eacute; &#233; &#xE9;', 'café é é'",
        "'&copy 2019 &ampx &notin; &foo; R&D', '© 2019 &x ∉ &foo; R&D'",
        "'&#x1F600;&#128512; &#150;', '😀😀 –'",
        "'co&shy;op zero&#8203;width', 'coop zerowidth'",
        "'a&nbsp;b&nbsp; c', 'a\u00a0b\u00a0 c'",
        "'&nbsp; x &nbsp;', 'x'"
    })
    void decodesReferences(String written, String shown) {
        read("<p>" + written + "</p>");
        assertThat(Pages.texts(page)).containsExactly(shown);
    }

    @Test
    void locatesTextBehindReferences() {
        read("<p>Fish &amp; <b>chips</b></p>");
        int chips = page.text().indexOf("chips");
        Location place = page.location(new Span(chips, chips + 5));
        assertThat(place).isEqualTo(new Location(17, 22, 1, 18, 1, 23));
    }

    @Test
    void dropsNothingButInvisibleCharactersAndKeepsOffsetsBehindNul() {
        read("<p>a\0b \u00adc\u200bd</p>");
        assertThat(Pages.texts(page)).containsExactly("a\ufffdb cd");
    }

    @Test
    void breaksBlocksAtTwoLineBreaksOnly() {
        read("<div>One<br>two<br> \n<br>three<p>four</div>");
        assertThat(Pages.texts(page)).containsExactly("One two", "three", "four");
    }

    @Test
    void leavesScriptsAndStylesOut() {
        read("<style>p{}</style><script>var a='b'</script><p>Text<svg><text>x</text></svg></p>");
        assertThat(Pages.texts(page)).containsExactly("Text");
    }

    @Test
    void knowsHeadingsAndLists() {
        read(
                "<h2>Title</h2><ol start=4><li>four<li value=9>nine<ul><li>in</ul>out</ol>"
                        + "<ul><li><p>first<p>second</ul>");
        assertThat(Pages.block(page, "Title")).isInstanceOf(Block.Heading.class);
        assertThat(((Block.ListItem) Pages.block(page, "four")).ordinal()).isEqualTo(4);
        assertThat(((Block.ListItem) Pages.block(page, "nine")).ordinal()).isEqualTo(9);
        assertThat(((Block.ListItem) Pages.block(page, "in")).depth()).isEqualTo(2);
        assertThat(Pages.block(page, "out")).isInstanceOf(Block.Paragraph.class);
        assertThat(((Block.ListItem) Pages.block(page, "first")).ordinal()).isZero();
        assertThat(Pages.block(page, "second")).isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void writesDataTablesByRow() {
        read(
                "<table><caption>Rain</caption><tr><th>Town<th>2019<th>2020<tr><td>Ayl<td>"
                        + "<td><p>6</p><p>mm</p></table>");
        assertThat(Pages.texts(page)).containsExactly("Rain", "Town\t2019\t2020", "Ayl\t\t6 mm");
        assertThat(Pages.block(page, "Rain")).isInstanceOf(Block.Caption.class);
        assertThat(Pages.block(page, "Ayl")).isInstanceOf(Block.TableRow.class);
        assertThat(Pages.block(page, "Ayl").region()).isEqualTo(Region.Kind.TABLE);
    }

    @Test
    void readsLayoutTablesAsText() {
        read("<table><tr><td>Menu<td><h2>News</h2><p>It rained.</p></table>");
        assertThat(Pages.texts(page)).containsExactly("Menu", "News", "It rained.");
    }

    @Test
    void keepsPreformattedTextAsABrowserReadsIt() {
        read("<p>See <code>ls -l</code>:</p><pre>\na  b\r\n  c\n</pre>");
        assertThat(Pages.texts(page)).containsExactly("See ls -l:", "a  b\n  c");
        assertThat(Pages.block(page, "a")).isInstanceOf(Block.Code.class);
        assertThat(page.inlines()).extracting(Inline::kind).containsExactly(Inline.Kind.CODE);
    }

    @Test
    void marksInlineSpans() {
        read(
                "<p>In <cite>Tides</cite> she said <q>no</q><sup>2</sup>, H<sub>2</sub>O, "
                        + "<em>never <b>ever</b> </em>again <math><mi>x</mi></math>.</p>");
        assertThat(page.inlines())
                .extracting(inline -> inline.kind() + " " + Pages.text(page, inline.span()))
                .containsExactly(
                        "TITLE Tides",
                        "QUOTATION no",
                        "SUPERSCRIPT 2",
                        "SUBSCRIPT 2",
                        "EMPHASIS never ever",
                        "EMPHASIS ever",
                        "OPAQUE x");
    }

    @Test
    void splitsInlineSpansAtBlocks() {
        read("<b>one<p>two</p></b>");
        assertThat(page.inlines())
                .extracting(inline -> Pages.text(page, inline.span()))
                .containsExactly("one", "two");
    }

    @Test
    void readsLinks() {
        read("<p>See <a href=' /a?b=1&amp;c=2 '>the  report</a> <a href='#n1'><img></a>now");
        assertThat(page.links()).extracting(Link::target).containsExactly("/a?b=1&c=2", "#n1");
        assertThat(Pages.text(page, page.links().get(0).span())).isEqualTo("the report");
        assertThat(page.links().get(1).span().isEmpty()).isTrue();
        assertThat(page.links().get(1).isFragment()).isTrue();
    }

    @Test
    void readsAnchors() {
        read(
                "<h2 id=s1>Start</h2><p>One <a name='old'></a>two</p><input id=field>"
                        + "<div id=box><p>three</p><p>four</p></div><p id=s1>again</p>");
        assertThat(page.anchors())
                .extracting(anchor -> anchor.id() + "=" + Pages.text(page, anchor.span()))
                .containsExactly("s1=Start", "old=", "box=three\n\nfour", "field=");
        assertThat(page.anchors().get(1).span().start()).isEqualTo(page.text().indexOf("two"));
    }

    @Test
    void readsShortFormsOfXhtml() {
        read("<?xml version='1.0'?><html><head><title/></head><body><p>Shown</p></body></html>");
        assertThat(Pages.texts(page)).containsExactly("Shown");
    }

    @ParameterizedTest
    @CsvSource({
        "'<ol class=references><li id=\"cite_note-a-3\"><a href=\"#r\">^</a> Ode 1900</ol>', 1",
        "'<div class=footnotes><ol><li id=\"fn:x\"><p>Ode 1900</p></ol></div>', 1",
        "'<section role=doc-endnotes><ol start=5><li id=fn5>Ode 1900</ol></section>', 5",
        "'<aside class=footnote role=doc-footnote id=id2><span>[</span>7<span>]</span> Ode 1900</aside>', 7",
        "'<div class=footnote id=_footnotedef_2><a href=\"#_r\">2</a>. Ode 1900</div>', 2",
        "'<ol><li id=user-content-fn-2>Ode 1900</ol>', 2"
    })
    void readsNotesThatTheMarkupAnnounces(String html, String label) {
        read("<p>The tide came in before noon.</p>" + html);
        Block note = page.blocks().get(page.blocks().size() - 1);
        assertThat(note).isInstanceOf(Block.Note.class);
        assertThat(((Block.Note) note).label()).isEqualTo(label);
        assertThat(Pages.text(page, note.span())).endsWith("Ode 1900");
    }

    @Test
    void takesNoOrdinaryListForNotes() {
        read("<p>The tide came in.</p><ol class=steps><li id=notes>Fill<li id=first>Boil</ol>");
        assertThat(page.blocks()).noneMatch(Block.Note.class::isInstance);
    }

    @Test
    void setsBacklinksOfNotesApart() {
        read("<ol class=references><li id=cite_note-1><span class=mw-cite-backlink>^</span> Ode");
        assertThat(page.inlines()).extracting(Inline::isOpaque).containsExactly(true);
        assertThat(Pages.role(page, "^")).isEqualTo("reference-list: reference list");
    }

    @Test
    void theSourceOfAFormulaIsNotShown() {
        Document document =
                read(
                        "<p>It is <math><semantics><mi>x</mi><annotation>x_1</annotation>"
                                + "</semantics></math> here.</p>");
        assertThat(document.text()).contains("It is x here.");
    }

    @Test
    void readsNoReferencesInCharacterData() {
        read("<p>The tide came in.</p><math><mtext><![CDATA[A &amp; B &lt; C]]></mtext></math>");
        MappingCheck.check(page);
        assertThat(page.text()).contains("A &amp; B &lt; C");
    }
}
