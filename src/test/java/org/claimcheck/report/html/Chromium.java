package org.claimcheck.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless browser with an empty profile; one serves all tests. */
final class Chromium implements AutoCloseable {

    /** It misses a class for each new version of the protocol, and none is needed. */
    private static final Logger PROTOCOL =
            Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;
    private final Path folder;
    private int pages;
    private boolean scripted = true;

    private Chromium(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Skips the tests, saying so, where there is no Chromium or nothing that drives it. */
    static Chromium start(Path folder) throws IOException {
        Optional<Path> browser = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = onPath("chromedriver");
        boolean there = browser.isPresent() && driver.isPresent();
        if (!there) {
            System.out.println("Chromium: none on this machine; the page was not tried in one");
        }
        assumeTrue(there, "skipped: no chromium with chromedriver on the PATH");
        PROTOCOL.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1400,1000",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
        options.setExperimentalOption(
                "prefs", Map.of("download.default_directory", downloads(folder).toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow().toFile())
                        .build();
        return new Chromium(new ChromeDriver(service, options), folder);
    }

    private static Optional<Path> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(
                        name ->
                                Stream.of(path.split(File.pathSeparator, -1))
                                        .filter(f -> !f.isEmpty())
                                        .map(f -> Path.of(f, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path downloads(Path folder) {
        return folder.resolve("downloads");
    }

    /** Where the browser saves. */
    Path downloads() {
        return downloads(folder);
    }

    /** Opens a page from a file of its own, without what pages before it kept. */
    void open(String page) throws IOException {
        open(page, "");
    }

    void open(String page, String fragment) throws IOException {
        Path file = folder.resolve("page-" + ++pages + ".html");
        Files.writeString(file, page);
        driver.get(file.toUri() + fragment);
        if (scripted) {
            paint();
        }
    }

    /** A page takes no keys before it is painted for the first time. */
    private void paint() {
        run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Opens a page and forgets what the log says of pages before. */
    void openAnew(String page) throws IOException {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        open(page);
    }

    List<String> log(String type) {
        List<String> out = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(type)) {
            out.add(entry.getMessage());
        }
        return out;
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument with the result. */
    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    List<WebElement> shown(String selector) {
        return findAll(selector).stream().filter(WebElement::isDisplayed).toList();
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    String url() {
        return driver.getCurrentUrl();
    }

    void dark(boolean dark) {
        String scheme = dark ? "dark" : "light";
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void scripts(boolean run) {
        scripted = run;
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** In CSS pixels. */
    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
