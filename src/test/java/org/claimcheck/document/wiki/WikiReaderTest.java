package org.claimcheck.document.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.Corpus;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Reader;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of the page sees, and where it stands in the author's file. */
class WikiReaderTest {

    private static Document read(String wikitext) {
        return MappingCheck.checked(wikitext, Format.WIKITEXT);
    }

    private static List<String> texts(String wikitext) {
        return MappingCheck.texts(read(wikitext));
    }

    private static List<String> labels(Document document) {
        return document.noteMarkers().stream().map(NoteMarker::label).toList();
    }

    private static List<String> notes(Document document) {
        return document.blocks().stream()
                .filter(b -> b instanceof Block.Note)
                .map(b -> ((Block.Note) b).label() + ": " + b.span().of(document.text()))
                .toList();
    }

    private static List<String> links(Document document) {
        return document.links().stream()
                .map(l -> l.span().of(document.text()) + " -> " + l.target())
                .toList();
    }

    /** What the source has where a text stands. */
    private static String written(Document document, String shown) {
        int at = document.text().indexOf(shown);
        assertThat(at).as(shown).isNotNegative();
        return document.map()
                .toSource(new Span(at, at + shown.length()))
                .of(document.source().text());
    }

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
    void referencesBecomeMarkersAndNotes() {
        Document page =
                read(
                        """
                        Rain fell.<ref name="a">Reed, ''Rain'', p. 3.</ref> Snow<ref>Lind.</ref> too.<ref name=a />
                        == References ==
                        {{reflist}}
                        After.
                        """);
        assertThat(page.text()).contains("Rain fell.[1] Snow[2] too.[1]");
        assertThat(labels(page)).containsExactly("1", "2", "1");
        assertThat(notes(page)).containsExactly("1: Reed, Rain, p. 3.", "2: Lind.");
        assertThat(written(page, "[1]")).isEqualTo("<ref name=\"a\">");
        assertThat(written(page, "Rain, p. 3")).isEqualTo("Rain'', p. 3");
        assertThat(MappingCheck.texts(page)).endsWith("After.");
    }

    @Test
    void withoutAListNotesStandAtTheEnd() {
        Document page = read("Rain.<ref>Reed.</ref>\n\nSnow.<ref>Lind.</ref>");
        assertThat(MappingCheck.texts(page))
                .containsExactly("Rain.[1]", "Snow.[2]", "Reed.", "Lind.");
    }

    @Test
    void groupsNumberByThemselves() {
        Document page =
                read(
                        "A<ref group=n>x</ref> b<ref>y</ref> c{{efn|z}} d{{refn|group=n|w}}"
                                + "\n{{notelist}}\n<references group=\"n\" />\n{{reflist}}");
        assertThat(labels(page)).containsExactly("n 1", "1", "a", "n 2");
        assertThat(notes(page)).containsExactly("a: z", "n 1: x", "n 2: w", "1: y");
    }

    @Test
    void notesMayBeDefinedInTheList() {
        String[] lists = {
            "<references>\n<ref name=\"b\">Lind.</ref>\n<ref name=a>Reed.</ref>\n</references>",
            "{{reflist|refs=\n<ref name=\"b\">Lind.</ref>\n<ref name=a>Reed.</ref>\n}}"
        };
        for (String list : lists) {
            Document page = read("Rain.<ref name=a /> Snow.{{r|b}}\n" + list);
            assertThat(labels(page)).containsExactly("1", "2");
            assertThat(notes(page)).containsExactly("1: Reed.", "2: Lind.");
        }
    }

    @Test
    void aNameWithoutANoteKeepsItsName() {
        Document page = read("Rain.<ref name=Reed2004 /> Snow.<ref>Lind.</ref><ref></ref>");
        assertThat(page.text()).startsWith("Rain.[1] Snow.[2][3]");
        assertThat(labels(page)).containsExactly("Reed2004", "2", "3");
        assertThat(notes(page)).containsExactly("2: Lind.");
        assertThat(Articles.check(Format.WIKITEXT, page.source().text(), null).findings())
                .filteredOn(f -> f.finding().rule().equals("dangling-citation"))
                .hasSize(2);
    }

    @Test
    void aNoteOfAnUnknownTemplateIsThere() {
        Document page = read("Rain.<ref>{{London Gazette |issue=1\n|page=2}}</ref>\n{{reflist}}");
        assertThat(notes(page)).containsExactly("1: {{London Gazette |issue=1 |page=2}}");
        assertThat(page.inlines()).extracting(Inline::kind).containsExactly(Inline.Kind.OPAQUE);
        assertThat(Articles.check(Format.WIKITEXT, page.source().text(), null).findings())
                .isEmpty();
    }

    @Test
    void aNoteThatATemplateMayBringIsNotMissed() {
        Document page = read("Rain.<ref name=Census /> {{population data}} <ref>Lind.</ref>");
        assertThat(labels(page)).contains(Footnotes.ELSEWHERE);
        assertThat(Articles.check(Format.WIKITEXT, page.source().text(), null).findings())
                .noneMatch(f -> f.finding().rule().equals("dangling-citation"));
    }

    @Test
    void citationTemplatesAreReadOutOfTheirParameters() {
        Document page =
                read(
                        "Rain.<ref>{{cite web |url=http://a.org/?x&amp;y |title=The ''Rain''"
                                + " |last=Reed |first=Ada |date=2 May 2004 |work=[[Post]]"
                                + " |isbn=978-3-16-148410-0 |doi=10.1000/182"
                                + " |access-date=3 May 2005 |archive-url=http://web.archive.org/web/2006/x"
                                + " |archive-date=4 May 2006 |url-status=dead}}</ref>");
        assertThat(notes(page))
                .containsExactly(
                        "1: Reed, Ada (2 May 2004). The Rain. Post. doi:10.1000/182."
                                + " ISBN 978-3-16-148410-0. Retrieved 3 May 2005."
                                + " Archived 4 May 2006.");
        assertThat(links(page))
                .containsExactly(
                        "The Rain -> http://a.org/?x&y",
                        "Post -> [[Post]]",
                        "Archived -> http://web.archive.org/web/2006/x");
        assertThat(written(page, "Ada")).isEqualTo("Ada");
        assertThat(written(page, "4 May 2006")).isEqualTo("4 May 2006");
        assertThat(page.anchors()).extracting(Anchor::id).containsExactly("CITEREFReed2004");
    }

    @Test
    void shortNotesLeadToTheBibliography() {
        Document page =
                read(
                        "Rain.{{sfn|Reed|Lind|2004|p=3}} Snow.{{sfn|Reed|Lind|2004|p=3}}"
                                + " Hail ({{harvnb|Moe|1999|pp=1–2}}).\n{{reflist}}\n"
                                + "== Sources ==\n"
                                + "* {{cite book|last=Reed|first=A.|last2=Lind|year=2004|title=T}}\n"
                                + "* {{citation|ref={{sfnref|Moe|1999}}|title=U}}");
        assertThat(labels(page)).containsExactly("1", "1");
        assertThat(notes(page)).containsExactly("1: Reed & Lind 2004, p. 3.");
        assertThat(page.text()).contains("Hail (Moe 1999, pp. 1–2).");
        assertThat(links(page))
                .containsExactly(
                        "Moe 1999 -> #CITEREFMoe1999", "Reed & Lind 2004 -> #CITEREFReedLind2004");
        assertThat(page.anchors())
                .extracting(Anchor::id)
                .contains("CITEREFReedLind2004", "CITEREFMoe1999");
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
    void markersInATemplateThatIsNotShownStayCited() {
        Document page =
                read("{{Election box|votes=12<ref>Lind.</ref>}}\nRain {{x|<ref>Moe.</ref>}}.");
        assertThat(labels(page)).containsExactly("1", "2");
        assertThat(page.blocks().get(0).region()).isEqualTo(Region.Kind.BOILERPLATE);
        assertThat(page.text()).contains("Rain [2].");
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
    void whatManyNotesHoldIsAllThere() {
        Document page = read("A<ref>b\n{{quote|c}}</ref>".repeat(3000));
        assertThat(notes(page)).filteredOn(n -> n.endsWith(": c")).hasSize(3000);
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
    void newsArticlesNameTheirDayAndSources() {
        Document page =
                read(
                        "{{date|November 22, 2026}}\nRain fell on {{w|Ayr}}.\n== Sources ==\n"
                                + "*{{source|url=http://a.org/|title=Rain|author=Ada Reed|pub=Post"
                                + "|date=November 21, 2026}}\n{{publish}}");
        assertThat(page.metadata().published()).isNotNull();
        assertThat(page.metadata().published().date()).hasToString("2026-11-22");
        assertThat(MappingCheck.texts(page))
                .containsExactly(
                        "Rain fell on Ayr.",
                        "Sources",
                        "Ada Reed (November 21, 2026). Rain. Post.");
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
