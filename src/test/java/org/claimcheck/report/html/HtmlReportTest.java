package org.claimcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.Corpus;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the markup of every page, whether or not a browser is at hand. */
class HtmlReportTest {

    static Stream<Path> samples() throws IOException {
        return Corpus.samples().stream();
    }

    static Stream<Path> all() throws IOException {
        return Corpus.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void allWordsAreThereInTheirOrderAndEveryFindingIsMarked(Path file) {
        Report report = Pages.read(file);
        Document page = Jsoup.parse(Pages.page(report));
        String text = report.article().text();
        int number = 0;
        for (PlacedFinding placed : report.findings()) {
            number++;
            Element listed = page.getElementById("f-" + placed.fingerprint());
            assertThat(listed).as(placed.toString()).isNotNull();
            assertThat(listed.attr("data-n")).isEqualTo(Integer.toString(number));
            assertThat(listed.text()).contains(placed.finding().rule());
            if (placed.related().isEmpty()) {
                String words = bare(placed.finding().span().of(text));
                assertThat(bare(marked(page, "f" + number))).as(placed.toString()).isEqualTo(words);
            }
            assertThat(page.getElementById("at-" + placed.fingerprint())).isNotNull();
        }
        assertThat(page.select(".finding")).hasSize(number);
        Element article = page.selectFirst("article.text");
        article.select(".tag, .legend, .part-title, .kicker, .bullet, .label").remove();
        article.select(".aside > summary").remove();
        assertThat(bare(article.wholeText())).isEqualTo(bare(shown(report)));
    }

    /** The text of the blocks; what is between them is no one's. */
    private static String shown(Report report) {
        StringBuilder out = new StringBuilder();
        var document = report.article().document();
        document.blocks().forEach(b -> out.append(b.span().of(document.text())));
        return out.toString();
    }

    private static String marked(Document page, String name) {
        StringBuilder out = new StringBuilder();
        for (Element mark : page.select("mark[data-of~=(^| )" + name + "( |$)]")) {
            out.append(mark.wholeText());
        }
        return out.toString();
    }

    /** Without white space, and as a page shows it. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "")
                .replaceAll("[\\p{Cc}\u202a-\u202e\u2066-\u2069]", "\ufffd");
    }

    @Test
    void severalDocumentsShareOnePageWithoutSharingIds() {
        Report one = Pages.sample("content-farm.html");
        Report other = Pages.sample("footnotes.md");
        Report again = Pages.markdown("# Title\n\nExperts say so.\n");
        Document page = Jsoup.parse(Pages.page(List.of(one, other, again)));
        assertThat(page.select("details.document > summary h2").eachText())
                .containsExactly(
                        one.article().document().source().path(),
                        other.article().document().source().path(),
                        again.article().document().source().path());
        check(page);
        assertThat(page.select(".filters")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linksLeadToPlacesAndIdsAreUnique(Path file) {
        check(Jsoup.parse(Pages.page(Pages.read(file))));
    }

    private static void check(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> unique = new HashSet<>(ids);
        assertThat(ids).hasSameSizeAs(unique);
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(unique).contains(href.substring(1)));
        assertThat(page.select("[src], [srcset], link, base, iframe, object, embed, img"))
                .isEmpty();
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("a[href]:not([href^=#]):not([href^=http])")).isEmpty();
    }

    @Test
    void thePolicyNamesTheOnlyStyleAndScript() throws Exception {
        Document page = Jsoup.parse(Pages.page(Pages.sample("footnotes.md")));
        String policy = page.selectFirst("meta[http-equiv]").attr("content");
        assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe");
        assertThat(page.select("style")).hasSize(1);
        assertThat(policy).contains("style-src 'sha256-" + digest(page.selectFirst("style")) + "'");
        List<Element> scripts = new ArrayList<>(page.select("script:not([type])"));
        assertThat(scripts).hasSize(1);
        assertThat(policy).contains("script-src 'sha256-" + digest(scripts.get(0)) + "'");
    }

    private static String digest(Element element) throws Exception {
        byte[] bytes = element.data().getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return Base64.getEncoder().encodeToString(hash);
    }

    @Test
    void hostileTextIsNoMarkup() throws IOException {
        String page = Pages.page(Pages.markdown(Pages.HOSTILE));
        Document parsed = Jsoup.parse(page);
        check(parsed);
        assertThat(parsed.select("script:not(.ledger)")).hasSize(1);
        assertThat(parsed.getAllElements())
                .allSatisfy(
                        e ->
                                assertThat(e.attributes().asList())
                                        .noneMatch(a -> a.getKey().startsWith("on")));
        assertThat(parsed.text()).contains("<svg onload=hacked=1>").doesNotContain("\u202e");
        String data = parsed.selectFirst("script.ledger").data();
        assertThat(data).doesNotContain("<").doesNotContain("\u2028").doesNotContain("\u2029");
        JsonNode rows = new ObjectMapper().readTree(data).get("rows");
        assertThat(rows.toString()).contains("</script>");
    }

    @Test
    void sameBytesInSameBytesOut() {
        for (String name : List.of("content-farm.html", "research.html", "harbour.wiki")) {
            assertThat(Pages.page(Pages.sample(name))).isEqualTo(Pages.page(Pages.sample(name)));
        }
    }

    @Test
    void besideACleanZeroStandsWhatWasNotChecked() {
        Document page = Jsoup.parse(Pages.page(Pages.sample("clean.md")));
        for (Element row : page.select(".looked tbody tr")) {
            assertThat(row.child(1).text()).isEqualTo("0");
            assertThat(row.child(2).text()).isNotBlank();
        }
    }

    @Test
    void manyFindingsTakeLinearTime() {
        Report report = Pages.large();
        assertThat(report.findings().size()).isEqualTo(Pages.LARGE);
        assertTimeout(Duration.ofSeconds(20), () -> Pages.page(report));
    }
}
