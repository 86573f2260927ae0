package org.claimcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.ledger.Column;
import org.claimcheck.ledger.Ledger;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.ledger.Merge;
import org.claimcheck.ledger.Reading;
import org.claimcheck.ledger.Readings;
import org.claimcheck.ledger.Row;
import org.claimcheck.ledger.RowKind;
import org.claimcheck.ledger.Status;
import org.claimcheck.rule.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The page in a real browser; skipped, with a word, where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    private static final Set<RowKind> ROWS =
            EnumSet.of(RowKind.CLAIM, RowKind.QUOTE, RowKind.FINDING);

    private static final String FARM = "content-farm.html";

    @TempDir private static Path folder;
    private Chromium browser;
    private Report farm;

    @BeforeAll
    void start() throws IOException {
        browser = Chromium.start(folder);
        farm = Pages.sample(FARM);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asOnADesk() {
        browser.size(1400, 1000);
        browser.scripts(true);
        browser.dark(false);
    }

    private static int count(Report report, Severity severity) {
        return report.summary().findings().bySeverity().get(severity);
    }

    private void has(int shown) {
        int all = farm.findings().size();
        assertThat(browser.find(".shown").getText())
                .isEqualTo(shown + " of " + all + " findings shown");
        assertThat(browser.shown(".finding")).hasSize(shown);
    }

    private String current() {
        return (String) browser.run("return current && current.dataset.n");
    }

    private boolean isOpen(String number) {
        return browser.find(".finding[data-n='" + number + "'] details").getAttribute("open")
                != null;
    }

    @Test
    void aFindingLightsItsWordsAndItsWordsOpenIt() throws IOException {
        browser.open(Pages.page(farm));
        String text = farm.article().text();
        List<PlacedFinding> findings = farm.findings();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).related().isEmpty()) {
                Object lit =
                        browser.run(
                                "go(findings[arguments[0]], true);"
                                        + "return all('mark.current').map(m => m.textContent).join('')",
                                i);
                String words = findings.get(i).finding().span().of(text);
                assertThat(lit.toString().replaceAll("\\s", ""))
                        .isEqualTo(words.replaceAll("\\s", ""));
            }
        }
        browser.run("arguments[0].scrollIntoView()", browser.find("mark.warning"));
        browser.find("mark.warning").click();
        String number = current();
        assertThat(browser.find("mark.warning").getAttribute("data-of")).contains("f" + number);
        assertThat(isOpen(number)).isTrue();
    }

    @Test
    void filtersNarrowTheListAndTheMarks() throws IOException {
        browser.open(Pages.page(farm));
        has(farm.findings().size());
        browser.find("[name='severity'][value='warning']").click();
        has(farm.findings().size() - count(farm, Severity.WARNING));
        assertThat(browser.shown(".tag.warning")).isEmpty();
        assertThat(browser.shown(".tag.error")).hasSize(count(farm, Severity.ERROR));
        browser.find("button[type='reset']").click();
        browser.run("return new Promise(done => setTimeout(done))");
        has(farm.findings().size());
        browser.run(
                "const rule = form.elements.rule; rule.value = 'unattributed-quote';"
                        + "rule.dispatchEvent(new Event('input', { bubbles: true }))");
        has(farm.summary().findings().byRule().get("unattributed-quote"));
        assertThat(browser.find("[name='family'] option[value='quote']").getText())
                .isEqualTo(
                        "quote ("
                                + farm.summary().findings().byRule().get("unattributed-quote")
                                + ")");
        PlacedFinding one =
                farm.findings().stream()
                        .filter(f -> f.finding().rule().equals("unattributed-quote"))
                        .findFirst()
                        .orElseThrow();
        browser.find("[name='text']").sendKeys(one.excerpt());
        has(1);
        browser.find("[name='text']").sendKeys("no such words");
        has(0);
    }

    @Test
    void keysMoveOpenSearchAndLeave() throws IOException {
        browser.open(Pages.page(farm));
        browser.press("j");
        assertThat(current()).isEqualTo("1");
        browser.press("j", "j", "k");
        assertThat(current()).isEqualTo("2");
        assertThat(isOpen("2")).isFalse();
        browser.press(Keys.ENTER);
        assertThat(isOpen("2")).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(isOpen("2")).isFalse();
        browser.press("/");
        browser.press("jk archived");
        assertThat(browser.find("[name='text']").getAttribute("value")).isEqualTo("jk archived");
        browser.press(Keys.ESCAPE);
        browser.run("return new Promise(done => setTimeout(done))");
        has(farm.findings().size());
        browser.run("document.activeElement.blur()");
        browser.press("?");
        assertThat(browser.find("dialog").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("dialog").isDisplayed()).isFalse();
        browser.press("k");
        assertThat(current()).isEqualTo(Integer.toString(farm.findings().size()));
    }

    @Test
    void aLinkOpensItsFinding() throws IOException {
        PlacedFinding last = farm.findings().get(farm.findings().size() - 1);
        String id = "f-" + last.fingerprint();
        browser.open(Pages.page(farm), "#" + id);
        assertThat(current()).isEqualTo(Integer.toString(farm.findings().size()));
        assertThat(browser.find("#" + id + " dl").isDisplayed()).isTrue();
        assertThat(browser.find("#" + id).getText())
                .contains("Why", "What would satisfy it", last.location().line() + ":");
        Report other = Pages.sample("footnotes.md");
        browser.open(
                Pages.page(List.of(farm, other)),
                "#" + Ids.of(path(other)).finding(other.findings().get(1)));
        assertThat(browser.run("return documentOf(current).querySelector('.path').textContent"))
                .isEqualTo(path(other));
        assertThat(browser.shown(".finding details[open] dl")).hasSize(1);
        browser.open(Pages.page(List.of(other, farm)), "#" + id);
        assertThat(browser.run("return current.id")).isEqualTo(Ids.of(path(farm)).finding(last));
    }

    private static String path(Report report) {
        return report.article().document().source().path();
    }

    @Test
    void theLedgerGoesOutAndComesBack() throws Exception {
        browser.open(Pages.page(farm));
        browser.find(".tabs [data-panel='check']").click();
        List<WebElement> ticks = browser.findAll(".tick");
        ticks.get(0).click();
        ticks.get(2).click();
        browser.findAll(".more-fields").get(1).click();
        WebElement row = browser.findAll(".row").get(1);
        row.findElement(org.openqa.selenium.By.cssSelector("[id$='-note']"))
                .sendKeys("not so, says \"the clerk\"" + Keys.TAB);
        row.findElement(org.openqa.selenium.By.cssSelector("select")).sendKeys("wrong");
        assertThat(browser.find(".export output").getText())
                .isEqualTo("3 of " + ticks.size() + " decided");

        Ledger saved = Ledger.parse(download("ledger.csv", ".export button"));
        assertThat(saved.rows().subList(0, 4))
                .extracting(Row::status)
                .containsExactly(Status.CHECKED, Status.WRONG, Status.CHECKED, Status.OPEN);
        assertThat(saved.rows().get(1).at(Column.NOTE)).isEqualTo("not so, says \"the clerk\"");
        Reading reading = Readings.of(farm, path(farm), ROWS, Set.of());
        Ledger made = Merge.of(Ledger.EMPTY, List.of(reading));
        assertThat(saved.rows()).hasSameSizeAs(made.rows());
        assertThat(saved.rows().get(3)).isEqualTo(made.rows().get(3));
        assertThat(Merge.of(saved, List.of(reading))).isEqualTo(saved);

        browser.find(".tabs [data-panel='findings']").click();
        assertThat(browser.shown(".state")).extracting(WebElement::getText).contains("✓ wrong");
        assertThat(isKept()).isTrue();
        browser.run("localStorage.clear()");
    }

    @Test
    void aLedgerThatIsGivenIsShownAndStrongerThanOldTicks() throws IOException {
        Reading reading = Readings.of(farm, LedgerPlace.NONE.pathOf(path(farm)), ROWS, Set.of());
        Ledger empty = Merge.of(Ledger.EMPTY, List.of(reading));
        browser.open(Pages.page(farm));
        browser.find(".tabs [data-panel='check']").click();
        browser.findAll(".tick").get(1).click();

        List<Row> rows = new ArrayList<>(empty.rows());
        rows.set(0, typed(rows.get(0), Status.CHECKED));
        rows.set(1, typed(rows.get(1), Status.WAIVED));
        browser.open(Pages.page(farm, new Ledger(empty.layout(), rows)));
        browser.find(".tabs [data-panel='check']").click();
        assertThat(browser.findAll(".tick").get(0).isSelected()).isTrue();
        assertThat(browser.findAll(".tick").get(1).isSelected()).isFalse();
        assertThat(browser.findAll(".row .status"))
                .extracting(WebElement::getText)
                .startsWith("checked", "waived", "");
        assertThat(browser.find(".export output").getText())
                .isEqualTo("2 of " + rows.size() + " decided");
        browser.run("localStorage.clear()");
    }

    private static Row typed(Row row, Status status) {
        Map<Column, String> cells = new EnumMap<>(row.known());
        cells.put(Column.STATUS, status.id());
        return new Row(cells, row.others());
    }

    /** What a page stores reaches the browser a little later than its next visit may. */
    private boolean isKept() {
        boolean kept = false;
        for (int visit = 0; visit < 5 && !kept; visit++) {
            browser.driver().navigate().refresh();
            kept = browser.findAll(".tick").get(0).isSelected();
        }
        return kept;
    }

    /** What the browser saves after a click. */
    private byte[] download(String name, String button) throws Exception {
        Files.createDirectories(browser.downloads());
        Path file = browser.downloads().resolve(name);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            browser.downloads().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            browser.find(button).click();
            while (!Files.exists(file)) {
                WatchKey key = watch.poll(20, TimeUnit.SECONDS);
                assertThat(key).as("nothing was saved").isNotNull();
                key.pollEvents();
                key.reset();
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    void nothingIsAskedOfTheNetworkAndNothingIsLogged() throws IOException {
        browser.openAnew(Pages.page(List.of(farm, Pages.sample("research.html"))));
        browser.press("j", "j");
        browser.press(Keys.ENTER);
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
        assertThat(
                        browser.log(LogType.PERFORMANCE).stream()
                                .filter(l -> l.contains("Network.request")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"documentURL\":\"file:"))
                .allSatisfy(line -> assertThat(line).containsPattern("\"url\":\"(file|blob):"));
    }

    @Test
    void aHostileArticleInjectsNothing() throws IOException {
        String page = Pages.page(Pages.markdown(Pages.HOSTILE));
        browser.openAnew(page);
        browser.run("findings.forEach(f => { f.querySelector('details').open = true; })");
        browser.run("all('.more-fields').forEach(b => b.click())");
        browser.press("j");
        assertThat(browser.run("return typeof hacked")).isEqualTo("undefined");
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
        assertThat(browser.findAll("script:not([type])")).hasSize(1);
        assertThat(browser.findAll("iframe, img, object, embed, svg *:not(rect), base")).isEmpty();
        assertThat(browser.findAll("a[href]"))
                .allSatisfy(
                        a -> assertThat(a.getAttribute("href")).matches("(file:.*#|https?://).*"));
        assertThat(browser.find("article.text").getText())
                .contains("<script>hacked=1</script>", "</code></pre>");
        assertThat(browser.run("return csv()").toString()).contains("<script>");
        // The policy holds even where markup would get in.
        browser.openAnew(page.replace("<main>", "<main><script>hacked=1</script>"));
        assertThat(browser.run("return typeof hacked")).isEqualTo("undefined");
        assertThat(browser.log(LogType.BROWSER)).anyMatch(l -> l.contains("Content Security"));
    }

    @Test
    void allCanBeReadWithoutScripts() throws IOException {
        browser.scripts(false);
        browser.open(Pages.page(farm));
        assertThat(browser.find("article.text").isDisplayed()).isTrue();
        assertThat(browser.shown(".finding")).hasSize(farm.findings().size());
        assertThat(browser.shown(".row .tick")).hasSameSizeAs(browser.findAll(".row"));
        assertThat(browser.find(".filters").isDisplayed()).isFalse();
        assertThat(browser.find(".export").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1400, false", "1400, true", "390, false", "390, true"})
    void axeFindsNothing(int width, boolean dark) throws IOException {
        browser.size(width, 1000);
        browser.dark(dark);
        browser.open(Pages.page(farm));
        browser.run("go(findings[0], true); all('details').forEach(d => { d.open = true; })");
        judge("findings");
        browser.run("showPanel(document, 'check'); all('.more-fields')[0].click()");
        judge("to check");
        browser.run("help.showModal()");
        judge("keys");
        browser.open(Pages.page(List.of(Pages.sample("research.html"), farm)));
        judge("several documents");
    }

    private void judge(String what) throws IOException {
        if (Boolean.FALSE.equals(browser.run("return 'axe' in window"))) {
            try (var script = getClass().getResourceAsStream("/axe.min.js")) {
                browser.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Object found =
                browser.await(
                        "axe.run(document, { preload: false }).then(r => arguments[0]("
                                + "r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html"
                                + " + ' ' + n.failureSummary))))");
        assertThat((List<?>) found).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({FARM, "research.html", "footnotes.md", "harbour.wiki", "tide-gate.tex"})
    void aPhoneShowsAllOfIt(String sample) throws IOException {
        browser.size(390, 844);
        browser.open(Pages.page(Pages.sample(sample)));
        assertThat(browser.run("return document.scrollingElement.scrollWidth - innerWidth <= 0"))
                .isEqualTo(true);
    }

    @Test
    void aPageWithManyFindingsStaysUsable() throws IOException {
        browser.open(Pages.page(Pages.large()));
        long before = System.nanoTime();
        browser.find("[name='text']").sendKeys("1999");
        browser.press(Keys.ESCAPE, Keys.ESCAPE);
        browser.run("document.activeElement.blur()");
        browser.press("j", "j");
        browser.find(".tabs [data-panel='check']").click();
        browser.run("document.querySelector('.tick').scrollIntoView({block: 'center'})");
        browser.findAll(".tick").get(0).click();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before);
        assertThat(seconds).isLessThan(30);
        assertThat(Stream.of(current())).doesNotContainNull();
    }
}
