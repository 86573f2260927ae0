package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

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
                "<h1>Tide</h1><p class=post-date>18 Nov 2019</p>; 2019-11-18; byline",
                "<p class=date>November 18th, 2019</p>; 2019-11-18; byline",
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
                "<meta name=date content='18.11.2019'>",
                "<meta name=date content='yesterday'>",
                "<link rel=canonical href='https://a.example/2019/11/tide'>",
                "<p>It began on 18 November 2019.</p>",
                "<p class=date>18 Nov 2019</p><p class=date>19 Nov 2019</p>",
                "<p class=date>Updated 18 Nov 2019</p>",
                "<time datetime='0900'>9 am</time>",
            })
    void readsNoDateWhereNoneIsCertain(String html) {
        assertThat(of(html).published()).isNull();
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
}
