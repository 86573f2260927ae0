package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.document.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

    private static Metadata of(String html) {
        return Pages.read(html).metadata();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<meta property='og:title' content='Tides &amp sand'><title>X</title>; Tides & sand",
                "<title> Tides and sand </title>; Tides and sand",
                "<title>Tides | Lisle Post</title><h1>Tides</h1>; Tides",
                "<title>Tides rise again</title><h1>Tides</h1>; Tides rise again",
                "<title>Lisle Post: Tides rise</title><h1>Tides rise</h1>; Tides rise",
                "<title>Tides rise | Post</title><h1>Post</h1>; Tides rise | Post",
                "<title>Tides rise \u2013 Post</title>"
                        + "<meta property='og:site_name' content=Post>; Tides rise",
                "<h1>Only a headline</h1>; Only a headline",
                "<p>None</p>; "
            })
    void readsTheTitle(String html, String title) {
        assertThat(of(html).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<meta name=author content='Lea Ox'>; Lea Ox",
                "<meta property='article:author' content='https://x.example/lea'>;",
                "<p class=byline>By Lea Ox</p>; Lea Ox",
                "<a rel=author href=a>Lea Ox</a>; Lea Ox",
                "<p class=author>Written by</p>;",
                "<p class=author>Money 3 May 2019</p>;",
                "<p class=author>Byrd Ox</p>; Byrd Ox",
                "<h1>Tides</h1><div>By Lea Ox | 3 May 2019</div>; Lea Ox",
                "<script type='application/ld+json'>{\"author\":[{\"name\":\"Lea Ox\"},"
                        + "{\"name\":\"Bo &amp Jo\"}, \"Lea Ox\"]}</script>; Lea Ox, Bo & Jo",
                "<script type='application/ld+json'>{\"author\":{\"@id\":\"#a\"}},{\"@id\":\"#b\","
                        + "\"name\":\"Post\"},{\"@id\":\"#a\",\"name\":\"Lea Ox\"}</script>; Lea Ox",
                "<script type='application/ld+json'>{\"author\":{\"@type\":\"Person\",\"name\":"
                        + "\"L\\u00e9a \\\"Ox\\\"\"}}</script>; Léa \"Ox\"",
                "<script type='application/ld+json'>{\"author\":{\"@id\":\"#a\"},\"name\":\"Post\"}"
                        + "</script>;",
                "<script type='application/ld+json'>{\"author\": \"Lea \\u00</script>;",
            })
    void readsTheAuthor(String html, String author) {
        assertThat(of(html).author()).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<meta property='article:published_time' content='2019-11-18T08:00:00Z'>"
                        + "<time datetime=2020-01-01>; 2019-11-18; og:article:published_time",
                "<link rel=canonical href='https://a.example/2019/11/18/tide'>"
                        + "<meta property='article:published_time' content='2019-11-19T02:00Z'>"
                        + "; 2019-11-18; url",
                "<meta name=DC.date content='2019/11/8'>; 2019-11-08; meta:dc.date",
                "<script type='application/ld+json'>{\"datePublished\" : \"2019-11-18\"}</script>"
                        + "; 2019-11-18; json-ld:datePublished",
                "<b itemprop=datePublished content=20191118></b>; 2019-11-18"
                        + "; itemprop:datePublished",
                "<time datetime='2019-11-18'>Monday</time>; 2019-11-18; time",
                "<meta name=date content='November 18, 2019'>; 2019-11-18; meta:date",
                "<meta name=x-published-date content='2019-11-18'>"
                        + "; 2019-11-18; meta:x-published-date",
                "<link rel=canonical href='https://a.example/2019/november/18/tide'>; 2019-11-18; url",
                "<meta name=x content='{\"@context\":\"https://schema.org\",\"datePublished\":"
                        + "\"2019-11-18\"}'>; 2019-11-18; json-ld:datePublished",
                "<time datetime='2020-01-01' itemprop=dateModified></time>"
                        + "<time datetime='2019-11-18'>Monday</time>; 2019-11-18; time",
                "<h1>Tide</h1><p class=post-date>18 Nov 2019</p>; 2019-11-18; line",
                "<h1>Tide</h1><div>Lea Ox \u00b7 2019-11-18T10:00 \u00b7 3 min read</div>"
                        + "; 2019-11-18; line",
                "<div>18 Nov 2019</div><h1>Tide</h1>; 2019-11-18; line",
                "<h1>Tide</h1><div><span>Nov 18, 2019</span><span>Lea Ox</span></div>"
                        + "; 2019-11-18; line",
                "<h1>Tide</h1><p>18/11/2019</p>; 2019-11-18; line",
                "<h1>Tide</h1><p>Updated 1 May 2020, published 18 Nov 2019</p>; 2019-11-18; line",
                "<p class=date>November 18th, 2019</p><hr><p>A<p>B<p>C<p>D</p><h1>E</h1>"
                        + "; 2019-11-18; byline",
                "<h1>Tide</h1><p>Last updated: 18 Nov 2019</p>; 2019-11-18; updated",
                "<h1>Tide</h1><div>Updated</div><div>18 Nov 2019</div>; 2019-11-18; updated",
            })
    void readsTheDateAndWhereItStood(String html, String date, String from) {
        Metadata.Published published = of(html).published();
        assertThat(published).isNotNull();
        assertThat(published.date()).hasToString(date);
        assertThat(published.from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<meta name=date content='2019-02-30'>",
                "<meta name=date content='8.11.2019'>",
                "<meta name=publisher-updated content='2019-11-18'>",
                "<meta name=date content='yesterday'>",
                "<link rel=canonical href='https://a.example/2019/11/tide'>",
                "<p>It began on 18 November 2019.</p>",
                "<h1>Tide</h1><p>Its founder died on 14 March 2020.</p>",
                "<h1>Tide</h1><p>8/11/2019</p>",
                "<h1>Tide</h1><p>The long wait of the town for its new sea wall ended on"
                        + " 18 November 2019.</p>",
                "<time datetime='0900'>9 am</time>",
            })
    void readsNoDateWhereNoneIsCertain(String html) {
        assertThat(of(html).published()).isNull();
    }

    @Test
    void namesWhatGivesAnotherDay() {
        Metadata.Published published =
                of("<meta property='article:published_time' content='2019-11-18'>"
                                + "<h1>Tide</h1><p>8 November 2019</p>"
                                + "<p>Updated 1 May 2020</p>")
                        .published();
        assertThat(published)
                .isEqualTo(
                        new Metadata.Published(
                                LocalDate.of(2019, 11, 18),
                                "og:article:published_time",
                                List.of(new Metadata.Dated(LocalDate.of(2019, 11, 8), "line"))));
    }

    @Test
    void aDayAndTheNextAreOneInTwoTimeZones() {
        Metadata.Published published =
                of("<meta property='article:published_time' content='2019-11-19T01:00Z'>"
                                + "<h1>Tide</h1><p>18 November 2019</p>")
                        .published();
        assertThat(published).isNotNull();
        assertThat(published.others()).isEmpty();
    }

    @Test
    void readsSiteLanguageAndAddress() {
        Metadata metadata =
                of(
                        "<html lang=en-GB><meta property='og:site_name' content='Lisle Post'>"
                                + "<meta property='og:url' content='https://a.example/t?a=1&amp;b'>");
        assertThat(metadata.site()).isEqualTo("Lisle Post");
        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(metadata.canonicalUrl()).isEqualTo("https://a.example/t?a=1&b");
    }

    /** Only what stands in the file as it is read has a place there. */
    @Test
    void placesDescriptions() {
        String page =
                "<head><meta name=description content='Fourteen farms.'>"
                        + "<meta property='og:description' content=\"Fourteen farms.\">"
                        + "<meta name='twitter:description' content=' Farms \n lost. '>"
                        + "<meta name='Description' content='Farms &amp; mills. Both lost.'>"
                        + "<meta name=keywords content=farms><meta name=description></head>"
                        + "<body><meta name=description content='No head.'><p>Text.</p>";
        assertThat(of(page).fields())
                .extracting(f -> f.key() + "=" + f.place().of(page))
                .containsExactly(
                        "description=Fourteen farms.",
                        "description=Farms \n lost.",
                        "description=Both lost.");
    }
}
