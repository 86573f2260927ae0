package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.document.Document;
import org.claimcheck.document.MainText;
import org.claimcheck.document.MappingCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageExtractionTest {

    private static final String FIRST =
            "<p>The harbour of Port Lisle silted up in spring, the council said, and the ferry had"
                    + " to wait for the tide, which cost its owners four sailings a week.</p>";
    private static final String SECOND =
            "<p>Dredging began in May, after a long argument over money, weather, and the lease"
                    + " of a barge that had been promised to two other towns on the coast.</p>";
    private static final String THIRD =
            "<p>By autumn the channel was open again, the pilots reported, although the sand bar"
                    + " had moved to the north and the old charts were of little use.</p>";

    private static Document article(String inside) {
        return Pages.read(
                "<html><head><title>The silted harbour - Lisle Post</title></head><body>"
                        + "<header><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>"
                        + "</header><div class=wrap><h1>The silted harbour</h1><div class=text>"
                        + FIRST
                        + inside
                        + SECOND
                        + THIRD
                        + "</div></div><footer><p>Lisle Post, all rights reserved, since 1911."
                        + "</p></footer></body></html>");
    }

    @Test
    void findsTheArticleAmongTheRest() {
        Document page = article("");
        assertThat(Pages.role(page, "The harbour")).isEqualTo("main");
        assertThat(Pages.role(page, "By autumn")).isEqualTo("main");
        assertThat(Pages.role(page, "Home")).isEqualTo("boilerplate: page navigation");
        assertThat(Pages.role(page, "Lisle Post")).isEqualTo("boilerplate: page footer");
        assertThat(Pages.role(page, "The silted")).isEqualTo("front-matter: headline");
        MappingCheck.check(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<figure><img><figcaption>Barge. Photo: L. Ox</figcaption></figure>|Barge"
                        + "|caption: picture caption",
                "<div class='img-caption'>Barge at dawn</div>|Barge|caption: picture caption",
                "<div class='share-bar'><a href=x>Tweet</a> Share</div>|Tweet"
                        + "|boilerplate: share buttons",
                "<div class='authorBio'>Lea Ox writes about ports.</div>|Lea"
                        + "|boilerplate: author box",
                "<ul><li><a href=a>Old pier closes</a><li><a href=b>New pier</a></ul>|Old"
                        + "|boilerplate: links to other articles",
                "<p>Read also: <a href=a>The old pier closes</a></p>|Read"
                        + "|boilerplate: links to other articles",
                "<p><a href=a>The old pier closes for good</a></p>|The old"
                        + "|boilerplate: only a link",
                "<p>By Lea Ox</p>|By Lea|boilerplate: date and byline",
                "<p>Published 4 May 2019</p>|Published|boilerplate: date and byline",
                "<div style='display: none'>Secret words</div>|Secret|boilerplate: hidden",
                "<aside><p>Ports in numbers: 4</p></aside>|Ports|boilerplate: side box",
                "<form><label>Mail</label></form>|Mail|boilerplate: form",
                "<div itemprop=author><p>Lea Ox writes of ports.</p></div>|Lea|boilerplate: author box",
                "<div class=testimonials><p>Best paper on the coast!</p></div>|Best"
                        + "|boilerplate: praise of the site",
                "<div class='d-none d-print-block'>Printed from the Lisle Post</div>|Printed"
                        + "|boilerplate: hidden",
                "<div class='promo-popup'><p>Take the tide tables home.</p></div>|Take"
                        + "|boilerplate: sign-up box",
                "<div class='tide-popup'><p>Take the tide tables home.</p></div>|Take"
                        + "|boilerplate: pop-up",
                "<div class='most-read'>The old pier</div>|The old"
                        + "|boilerplate: links to other articles",
                "<blockquote><p>It silted up.</p></blockquote>|It silted"
                        + "|quote-block: block quotation",
            })
    void setsApartInsideTheArticle(String html, String start, String role) {
        Document page = article(html);
        assertThat(Pages.role(page, start)).isEqualTo(role);
        assertThat(Pages.role(page, "The harbour")).isEqualTo("main");
        MappingCheck.check(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>By Friday the mud had reached the steps of the old customs house.</p>|By Friday",
                "<p>Published accounts differ, but the harbour master kept a log of every tide"
                        + " and every ship.</p>|Published",
                "<ul><li>A <a href=a>pump</a> that was borrowed from the navy<li>Two barges</ul>|A",
                "<p>Its <a href=a>report</a> said so.</p>|Its",
                "<p class='text-with-widget'>Sand is heavy.</p>|Sand",
                "<div class='no-comments'>Nobody spoke.</div>|Nobody",
                "<h2>What sand costs</h2>|What sand",
                "<div class=testimonial><p>A pilot: sand moves.</p></div>|A pilot",
                "<div class=d-none-of-it><p>Sand moves at night.</p></div>|Sand",
                "<div class='most-sand'>It lay at the pier.</div>|It lay",
                "<p>Loading docks were closed.</p>|Loading",
                "<p>Published in 1987, the chart was wrong.</p>|Published",
                "<p>By May, Lisle was dry.</p>|By May",
                "<p>Tagged seals were let go.</p>|Tagged",
                "<p>Related to this was the price of coal, which had doubled since</p>|Related",
                "<p>Sources:</p><ul><li><a href=a>Log book</a><li><a href=b>Survey</a></ul>|Log",
            })
    void keepsWhatBelongsToTheArticle(String html, String start) {
        assertThat(Pages.role(article(html), start)).isEqualTo("main");
    }

    @Test
    void keepsPostsThatAreEmbedded() {
        Document page =
                article(
                        "<div class='social-media-embed'><blockquote><p>The sand is back, and so"
                                + " are we.</p></blockquote></div>");
        assertThat(Pages.role(page, "The sand")).isEqualTo("quote-block: block quotation");
    }

    @Test
    void leavesOutCardsThatRepeatALink() {
        String card = "<span><a href=l>Lea Ox</a><a href=m>Ox warns of sand</a></span>";
        Document page =
                article(
                        "<p>The barge of <a href=l>Lea Ox</a>"
                                + card
                                + " came late, and the crew of <a href=m>Ann Low</a><span> and"
                                + " <a href=n>her brother</a></span> left.</p>");
        assertThat(Pages.texts(page))
                .contains(
                        "The barge of Lea Ox came late, and the crew of Ann Low and her brother"
                                + " left.");
    }

    @Test
    void takesInALeadAboveTheTextButNoStandfirst() {
        Document page =
                Pages.read(
                        "<body><div><h1>The silted harbour</h1><div class=top><p>What the mud"
                                + " cost.</p></div><div class=lead>"
                                + FIRST
                                + SECOND
                                + "</div><div class=text>"
                                + (THIRD + SECOND).repeat(6)
                                + "</div></div></body>");
        assertThat(Pages.role(page, "The harbour")).isEqualTo("main");
        assertThat(Pages.role(page, "What the mud")).isEqualTo("boilerplate: outside the article");
    }

    @Test
    void aWordOnMostOfTheProseIsNoClutter() {
        StringBuilder widgets = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            widgets.append("<div class='widget invisible'><p>Tide ").append(i);
            widgets.append(" was low, and mud lay along the whole of the quay until noon, when")
                    .append(" the boats came in.</p></div>");
        }
        Document page = Pages.read("<body><main>" + widgets + FIRST + "</main></body>");
        assertThat(Pages.role(page, "Tide 4")).isEqualTo("main");
    }

    @Test
    void leavesHiddenWordsInsideSentencesOut() {
        Document page = article("<p>It <span hidden>never</span> rained for a week or so.</p>");
        assertThat(Pages.role(page, "It rained")).isEqualTo("main");
    }

    @Test
    void setsCommentsApartEvenIfTheyAreLonger() {
        String comment =
                "<li><p>Well, I for one never liked barges, sand, or tides, and I have"
                        + " told the council so at every meeting since the flood.</p></li>";
        Document page =
                Pages.read(
                        "<body><div id=post>"
                                + FIRST
                                + SECOND
                                + "</div><div id=comments><ol>"
                                + comment.repeat(9)
                                + "</ol></div></body>");
        assertThat(Pages.role(page, "Well")).isEqualTo("boilerplate: comments of readers");
        assertThat(MainText.of(page)).startsWith("The harbour").endsWith("coast.");
    }

    @Test
    void takesTheWholeBodyWhereThereIsLittle() {
        Document page = Pages.read("<p>Short.</p><p>Very short.</p>");
        assertThat(MainText.of(page)).isEqualTo("Short.\nVery short.");
    }

    @Test
    void takesPlainParagraphsWithoutStructure() {
        Document page = Pages.read(FIRST + SECOND + THIRD);
        assertThat(MainText.blocks(page)).hasSize(3);
    }

    @Test
    void joinsSectionsOfOneArticle() {
        Document page =
                Pages.read(
                        "<main><section>"
                                + FIRST
                                + "</section><section>"
                                + SECOND
                                + "</section><section>"
                                + THIRD
                                + "</section></main>");
        assertThat(MainText.blocks(page)).hasSize(3);
    }

    @Test
    void headsNotesWithTheirHeading() {
        Document page =
                Pages.read(
                        FIRST
                                + SECOND
                                + THIRD
                                + "<h2>References</h2><ol class=references><li>Ode, 1900</ol>");
        assertThat(Pages.role(page, "References")).isEqualTo("reference-list: reference list");
    }
}
