package org.claimcheck.document.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.wiki.WikiPages.read;
import static org.claimcheck.document.wiki.WikiPages.texts;
import static org.claimcheck.document.wiki.WikiPages.written;

import java.util.List;
import org.claimcheck.Corpus;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.Reader;
import org.claimcheck.document.Region;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of the page sees, and where it stands in the author's file. */
class WikiReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
                    A '''bold''' and ''italic'' word.¦A bold and italic word.
                    It's the '''band''''s own.¦It's the band's own.
                    The '''''Star''''' and l'''amour''.¦The Star and l'amour.
                    Two [[bus]]es and a [[Car (vehicle)|car]]s.¦Two buses and a cars.
                    A [[Pipe (trick)|]] and [[:Category:X|cats]].¦A Pipe and cats.
                    See [[#The end|below]].[[fr:Z]]¦See below.

                    Five &ndash; six&nbsp;km &lt;b&gt;.¦Five – six\u00a0km <b>.
                    No <nowiki>'''markup''' [[here]]</nowiki> now.¦No '''markup''' [[here]] now.
                    One<!-- two --> three.¦One three.
                    Water, H<sub>2</sub>O, <code>x</code>.¦Water, H2O, x.
                    It __NOTOC__ is a_b __x__.¦It is a_b __x__.
                    Rain{{cn}} fell.{{Citation needed|date=May 2009}}¦Rain[citation needed] fell.[citation needed]
                    Some{{who}} say{{when|date=May 2009}} so.{{Dubious}}¦Some[who?] say[when?] so.[dubious – discuss]
                    He said {{lang|fr|oui}} to {{lang-ur|x}}.¦He said oui to x.
                    On {{start date|2004|5|1}} or {{birth date|1941|6|24|df=y}}.¦On May 1, 2004 or 24 June 1941.
                    A {{convert|600000|sqft|m2|adj=on}} hall.¦A 600,000 square feet hall.
                    From {{convert|10|to|20|km|mi}} off.¦From 10 to 20 km off.
                    A {{mystery|[[x]]|y={{z}}}} word.¦A word.
                    About {{circa|1890}}, 3{{ndash}}4{{nbsp}}km.¦About c. 1890, 3–4\u00a0km.
                    By {{w|Ada Reed|her}} and {{w|Bo Lind}}.¦By her and Bo Lind.
                    I {{#if: x | y | z}}saw {{{1|it}}}.¦I saw .
                    {{frac|3|1|2}} and {{frac|1|3}}.¦3 1/2 and 1/3.
                    See [http://a.org/x the page] or http://b.org/y.¦See the page or http://b.org/y.
                    Only[http://a.org/x].¦Only[http://a.org/x].
                    A line<br />break.¦A line⏎break.
                    Use <ins>this</ins> <unknown>tag.¦Use this <unknown>tag.
                    """)
    void showsWhatAReaderSees(String wikitext, String shown) {
        assertThat(texts(wikitext)).containsExactly(shown.replace('⏎', '\n'));
    }

    @Test
    void paragraphsHeadingsAndLists() {
        Document page =
                read(
                        """
                        == One ==
                        A first line
                        and a second.
                        === Two === <!-- x -->
                        * item
                        ** deeper
                        # first
                        # second
                        : indented
                        ; term
                        ----
                        == Not a heading
                        """);
        assertThat(MappingCheck.texts(page))
                .containsExactly(
                        "One",
                        "A first line and a second.",
                        "Two",
                        "item",
                        "deeper",
                        "first",
                        "second",
                        "indented",
                        "term",
                        "== Not a heading");
        assertThat(page.blocks().get(2))
                .isInstanceOfSatisfying(
                        Block.Heading.class, h -> assertThat(h.level()).isEqualTo(3));
        assertThat(page.blocks().get(4))
                .isInstanceOfSatisfying(
                        Block.ListItem.class, i -> assertThat(i.depth()).isEqualTo(2));
        assertThat(page.blocks().get(6))
                .isInstanceOfSatisfying(
                        Block.ListItem.class, i -> assertThat(i.ordinal()).isEqualTo(2));
        assertThat(page.blocks().get(7)).isInstanceOf(Block.Paragraph.class);
        assertThat(page.anchors()).extracting(Anchor::id).containsExactly("One", "Two");
    }

    @Test
    void aBoxOfFactsIsRowsOfFrontMatter() {
        Document page =
                read(
                        "{{Infobox person\n| name = Ada Reed\n| image = Ada.jpg\n| caption = In 1900\n"
                                + "| born = {{birth date and age|1941|6|24}}<ref>Lind.</ref>\n}}\nAda.");
        assertThat(MappingCheck.texts(page))
                .containsExactly(
                        "name: Ada Reed", "In 1900", "born: June 24, 1941[1]", "Ada.", "Lind.");
        assertThat(page.blocks().get(0).region()).isEqualTo(Region.Kind.FRONT_MATTER);
        assertThat(page.blocks().get(1)).isInstanceOf(Block.Caption.class);
        assertThat(page.blocks().get(3).region()).isEqualTo(Region.Kind.MAIN);
    }

    @Test
    void quotationsAreBlocks() {
        Document page =
                read(
                        "She said:<blockquote>We go.\n\nWe stay.</blockquote>Then:\n"
                                + "{{quote|We run.|Ada Reed|''Letters''}}\nThe end.");
        assertThat(MappingCheck.texts(page))
                .containsExactly(
                        "She said:",
                        "We go.",
                        "We stay.",
                        "Then:",
                        "We run.",
                        "— Ada Reed, Letters",
                        "The end.");
        assertThat(page.blocks().stream().map(Block::region))
                .containsExactly(
                        Region.Kind.MAIN,
                        Region.Kind.QUOTE_BLOCK,
                        Region.Kind.QUOTE_BLOCK,
                        Region.Kind.MAIN,
                        Region.Kind.QUOTE_BLOCK,
                        Region.Kind.QUOTE_BLOCK,
                        Region.Kind.MAIN);
    }

    @Test
    void tablesArePerRow() {
        Document page =
                read(
                        """
                        {| class="wikitable" style="x|y"
                        |+ Towns
                        |-
                        ! scope="col" | Town !! People
                        |- style="a"
                        | [[Ayr|The Ayr]] || align=right | 12
                        |-
                        | rowspan=2 | Bude
                        * and more
                        | 14<ref>Lind.</ref>
                        |}
                        After.
                        """);
        assertThat(MappingCheck.texts(page))
                .containsExactly(
                        "Towns",
                        "Town\tPeople",
                        "The Ayr\t12",
                        "Bude and more\t14[1]",
                        "After.",
                        "Lind.");
        assertThat(page.blocks().get(2).region()).isEqualTo(Region.Kind.TABLE);
    }

    @Test
    void picturesAreCaptions() {
        Document page =
                read(
                        "[[File:A.jpg|thumb|left|120px|alt=x|The [[Ayr]] in 1900]]\nRain. "
                                + "[[Image:B.png|20px|frameless|not seen]]\n"
                                + "<gallery>\nFile:C.jpg|A mill\nD.jpg\n</gallery>");
        assertThat(MappingCheck.texts(page)).containsExactly("Rain.", "The Ayr in 1900", "A mill");
        assertThat(page.blocks().get(1).region()).isEqualTo(Region.Kind.CAPTION);
    }

    @Test
    void codeAndMathematicsAreNotProse() {
        Document page =
                read(
                        "So <math>a_{{b}} = 1</math> is.\n<pre>\nx = '''y'''\n  z\n</pre>\n kept {{cn}}\n");
        assertThat(MappingCheck.texts(page))
                .containsExactly("So a_{{b}} = 1 is.", "x = '''y'''\nz", "kept [citation needed]");
        assertThat(page.inlines()).extracting(Inline::kind).contains(Inline.Kind.OPAQUE);
        assertThat(page.blocks().get(1)).isInstanceOf(Block.Code.class);
        assertThat(page.blocks().get(2)).isInstanceOf(Block.Code.class);
    }

    @Test
    void sectionsAtTheEndAreSetAside() {
        Document page =
                read(
                        "Rain.\n== See also ==\n* [[Snow]]\n== Further reading ==\n* Reed (2004).\n"
                                + "== Legacy ==\nMore.");
        assertThat(page.blocks().stream().map(Block::region))
                .containsExactly(
                        Region.Kind.MAIN,
                        Region.Kind.MAIN,
                        Region.Kind.BOILERPLATE,
                        Region.Kind.MAIN,
                        Region.Kind.REFERENCE_LIST,
                        Region.Kind.MAIN,
                        Region.Kind.MAIN);
    }

    @Test
    void categoriesAreFrontMatterAtTheEnd() {
        Document page =
                read(
                        """
                        [[Category:1975 births]]
                        Rain[[ category : Arts &amp; crafts |key]] fell.<ref>Reed.</ref>
                        <!-- [[Category:Hidden]] --> [[:Category:Shown]] [[Category:]] [[Category:|x]]
                        [[Category:1975 births|Lee]] [[Category:{{made}}]] [[Category:{{a}}|
                        [[Category:Inner]]
                        <nowiki>[[Category:Text]]</nowiki>
                        {{unknown|[[Category:In a template]]}}
                        """);
        List<Block> set =
                page.blocks().stream().filter(b -> b.region() == Region.Kind.FRONT_MATTER).toList();
        assertThat(set)
                .extracting(b -> b.span().of(page.text()))
                .containsExactly(
                        "Category:1975 births",
                        "category : Arts & crafts",
                        "Category:Inner",
                        "Category:In a template");
        assertThat(page.blocks().subList(page.blocks().size() - 4, page.blocks().size()))
                .isEqualTo(set);
        assertThat(page.regions()).last().extracting(Region::reason).isEqualTo("category");
        assertThat(written(page, "Category:1975 births")).isEqualTo("Category:1975 births");
        assertThat(page.text()).doesNotContain("key", "Lee", "Hidden");
    }

    @Test
    void linksToOtherPagesAreNoSources() {
        Document page = read("A [[Page]] and [http://a.org/ b] and [[#c]].");
        assertThat(page.links()).extracting(Link::leadsOut).containsExactly(false, true, false);
        assertThat(page.links()).extracting(Link::target).contains("[[Page]]", "#c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
                    A {{cite web|title=x¦A {{cite web|title=x
                    A [[link to b¦A [[link to b
                    A <ref name="x">b c¦A <ref name="x">b c
                    A <!-- b c¦A <!-- b c
                    A <nowiki>b¦A b
                    A }} b ]] c¦A }} b ]] c
                    A </ref> b¦A </ref> b
                    A <ref>b <ref>c</ref> d¦A <ref>b [1] d
                    A [http://a.org/ b¦A [http://a.org/ b
                    """)
    void whatIsNeverClosedIsText(String wikitext, String shown) {
        Document page = read(wikitext + "\n\nNext [[one]].\n\n== H ==\nLast.");
        assertThat(MappingCheck.texts(page).subList(0, 4))
                .containsExactly(shown, "Next one.", "H", "Last.");
    }

    @Test
    void anOpenTableIsText() {
        assertThat(texts("{| class=x\n| a || b\n\nNext.\n\nLast.")).endsWith("Next.", "Last.");
    }

    @Test
    void lineBreaksDoNotMatter() {
        String page =
                """
                == H ==
                * a
                * b<ref>{{cite web
                |title=T
                |url=http://a.b/}}</ref>

                {| x
                |-
                | a
                | b
                |}
                P
                q.
                <pre>
                a
                b
                </pre>
                {{quote|
                x

                y
                }}
                {{reflist}}
                """;
        assertThat(texts(page.replace("\n", "\r\n"))).isEqualTo(texts(page));
    }

    @Test
    void sharedArticlesLeaveNoMarkupInSentences() throws Exception {
        List<java.nio.file.Path> files =
                InputWalk.expand(List.of(Corpus.shared("articles/wikitext"))).files();
        assertThat(files).hasSize(9);
        for (java.nio.file.Path file : files) {
            Document page =
                    Reader.read(
                            SourceReader.read(file, file.toString(), null, Limits.DEFAULT),
                            Limits.DEFAULT);
            for (Block block : page.blocks()) {
                boolean text =
                        block.region() == Region.Kind.MAIN
                                || block.region() == Region.Kind.QUOTE_BLOCK;
                if (text) {
                    assertThat(block.span().of(page.text()))
                            .as(file.toString())
                            .doesNotContain(
                                    "{{", "}}", "[[", "]]", "''", "<ref", "|", "</", "&nbsp");
                }
            }
        }
    }
}
