package org.claimcheck.document.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.wiki.WikiPages.labels;
import static org.claimcheck.document.wiki.WikiPages.links;
import static org.claimcheck.document.wiki.WikiPages.notes;
import static org.claimcheck.document.wiki.WikiPages.read;
import static org.claimcheck.document.wiki.WikiPages.written;

import org.claimcheck.Articles;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;

/** References become markers and notes, whatever the page writes them with. */
class WikiReferencesTest {

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
    void markersInATemplateThatIsNotShownStayCited() {
        Document page =
                read("{{Election box|votes=12<ref>Lind.</ref>}}\nRain {{x|<ref>Moe.</ref>}}.");
        assertThat(labels(page)).containsExactly("1", "2");
        assertThat(page.blocks().get(0).region()).isEqualTo(Region.Kind.BOILERPLATE);
        assertThat(page.text()).contains("Rain [2].");
    }

    @Test
    void whatManyNotesHoldIsAllThere() {
        Document page = read("A<ref>b\n{{quote|c}}</ref>".repeat(3000));
        assertThat(notes(page)).filteredOn(n -> n.endsWith(": c")).hasSize(3000);
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
}
