package org.claimcheck.suppression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.Packed;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.claimcheck.rule.Severity;
import org.claimcheck.suppression.Suppression.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsTest {

    private static final String BAD = "See Tides of the Sound, ISBN 978-3-16-148410-1.";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARKDOWN | <!-- claimcheck-disable-file bad-isbn -- ours -->\\n\\n%s",
                "MARKDOWN | {/* claimcheck-disable-file bad-isbn -- ours */}\\n\\n%s",
                "MARKDOWN | {/* claimcheck-disable-next-line bad-isbn -- ours */}\\n%s",
                "MARKDOWN | - one\\n  <!-- claimcheck-disable-next-line bad-isbn -- ours -->\\n- %s",
                "MARKDOWN | %s\\n\\n<!-- claimcheck-disable-file bad-isbn --\\nours -->",
                "HTML | <!-- claimcheck-disable-file bad-isbn -- ours --><p>%s</p>",
                "HTML | <p>One\\n<!-- claimcheck-disable-next-line bad-isbn -- ours -->\\n%s\\nTwo</p>",
                "WIKITEXT | <!--claimcheck-disable bad-isbn -- ours-->\\n%s",
                "LATEX | % claimcheck-disable-next-line bad-isbn -- ours\\n\\n%s",
                "LATEX | Words. % claimcheck-disable-next-line bad-isbn -- ours\\n%s",
                "RST | .. claimcheck-disable-next-line bad-isbn -- ours\\n\\n%s",
            })
    void aCommentKeepsAFindingOut(Format format, String text) {
        Report report = check(format, text.replace("\\n", "\n").replace("%s", BAD));
        assertThat(report.findings()).noneMatch(f -> f.finding().rule().equals("bad-isbn"));
        assertThat(report.suppressed())
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.placed().excerpt()).isEqualTo("978-3-16-148410-1");
                            assertThat(s.why()).isEqualTo(new Suppression(By.COMMENT, "ours"));
                        });
        assertThat(report.reaches(Severity.WARNING)).isFalse();
        assertThat(report.summary().bySuppression())
                .containsExactly(java.util.Map.entry(By.COMMENT, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARKDOWN | Use `<!--` first.\\n\\n    <!-- claimcheck-disable-file bad-isbn -- x -->\\n\\n%s",
                "MARKDOWN | \\\\<!-- claimcheck-disable-file bad-isbn -- x -->\\n\\n%s",
                "MARKDOWN | <!-- was: <!-- claimcheck-disable-file bad-isbn -- x -->\\n\\n%s",
                "MARKDOWN | `{/* claimcheck-disable-file bad-isbn -- x */}`\\n\\n%s",
                "HTML | <p>&lt;!-- claimcheck-disable-file bad-isbn -- x --&gt;</p><p>%s</p>",
                "HTML | <style><!-- claimcheck-disable-file bad-isbn -- x --></style><p>%s</p>",
                "HTML | <!-- claimcheck-disable-next-line bad-isbn -- x --><p>%s</p>",
                "WIKITEXT | <pre><!-- claimcheck-disable-file bad-isbn -- x --></pre>\\n\\n%s",
                "LATEX | \\\\verb+% claimcheck-disable-file bad-isbn -- x+ is it.\\n\\n%s",
                "RST | ``.. claimcheck-disable-file bad-isbn -- x``\\n\\n%s",
                "TEXT | <!-- claimcheck-disable-file bad-isbn -- x -->\\n\\n%s",
            })
    void whatIsShownOrOutOfPlaceKeepsNothingOut(Format format, String text) {
        Report report =
                check(format, text.replace("\\\\", "\\").replace("\\n", "\n").replace("%s", BAD));
        assertThat(report.findings()).anyMatch(f -> f.finding().rule().equals("bad-isbn"));
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void aRegionEndsWhereItSays() {
        String text =
                "<!-- claimcheck-disable bad-isbn, bad-doi -- ours -->\n\n"
                        + BAD
                        + "\n\n<!-- claimcheck-enable bad-isbn -->\n\n"
                        + BAD
                        + " doi:10.1/x\n";
        Report report = check(Format.MARKDOWN, text);
        assertThat(report.suppressed()).hasSize(2);
        assertThat(report.findings()).extracting(f -> f.location().line()).containsExactly(7);
    }

    @Test
    void theNearestCommentIsTheOneThatCounts() {
        String text =
                "<!-- claimcheck-disable-file bad-isbn -- far -->\n"
                        + "<!-- claimcheck-disable-next-line bad-isbn -- near -->\n\n"
                        + BAD
                        + "\n";
        Report report = check(Format.MARKDOWN, text);
        assertThat(report.suppressed().get(0).why().reason()).isEqualTo("near");
        assertThat(report.findings())
                .extracting(f -> f.finding().rule())
                .containsExactly("unused-suppression");
    }

    @Test
    void fingerprintsDoNotDependOnSuppressions() {
        String text = BAD + "\n\n" + BAD + "\n";
        List<String> plain =
                check(Format.MARKDOWN, text).findings().stream()
                        .map(PlacedFinding::fingerprint)
                        .toList();
        Report report =
                check(
                        Format.MARKDOWN,
                        "<!-- claimcheck-disable-next-line bad-isbn -- ours -->\n" + text);
        assertThat(report.findings().get(0).fingerprint()).isEqualTo(plain.get(1));
    }

    @Test
    void theFileBesideNamesFindingsByRuleWordsOrFingerprint() throws Exception {
        String text = "Tides, ISBN 978-3-16-148410-1.\n\nWaves, ISBN 978-3-16-148410-2.\n";
        String print = check(Format.TEXT, text).findings().get(1).fingerprint();
        sidecar(
                "draft.txt",
                "# what the desk has judged\n\nbad-isbn \"978-3-16-148410-1\" -- the \"first\" slip\n"
                        + "bad-isbn "
                        + print
                        + " -- the second\nbad-doi -- never\nbad-isbn \"none\"\nbad-isnb -- x\n");
        Report report = file("draft.txt", text.getBytes(UTF_8));
        assertThat(report.suppressed())
                .extracting(s -> s.why().reason())
                .containsExactly("the \"first\" slip", "the second");
        assertThat(report.suppressed()).allMatch(s -> s.why().by() == By.SIDECAR);
        assertThat(report.findings())
                .allMatch(f -> String.valueOf(f.location().path()).endsWith(".claimcheck-ignore"))
                .extracting(f -> f.location().line() + " " + f.excerpt())
                .containsExactly(
                        "5 bad-doi -- never",
                        "6 bad-isbn \"none\"",
                        "6 bad-isbn \"none\"",
                        "7 bad-isnb -- x");
    }

    @Test
    void aWordDocumentHasOneToo() throws Exception {
        byte[] docx = Packed.word(Packed.paragraph("", BAD)).bytes();
        assertThat(file("draft.docx", docx).findings()).hasSize(1);
        sidecar("draft.docx", "bad-isbn \"978-3-16-148410-1\" -- ours\nbad-doi -- stale");
        Report report = file("draft.docx", docx);
        assertThat(report.suppressed()).hasSize(1);
        assertThat(report.findings())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.location().line()).isEqualTo(2);
                            assertThat(f.excerpt()).isEqualTo("bad-doi -- stale");
                        });
    }

    @Test
    void manyCommentsCostLittle() {
        String one = "<!-- claimcheck-disable bad-isbn -- x -->";
        String two = "<!-- claimcheck-disable-next-line bad-isbn -- x -->\n";
        String text = one.repeat(10_000) + "\n\n" + two.repeat(10_000) + BAD + " x".repeat(100_000);
        String open = "<!-- claimcheck-a ".repeat(20_000) + "{/* claimcheck-b ".repeat(20_000);
        String lines = "% claimcheck-disable-file ".repeat(20_000);
        assertTimeout(Duration.ofSeconds(30), () -> check(Format.MARKDOWN, text));
        assertTimeout(Duration.ofSeconds(30), () -> check(Format.MARKDOWN, open));
        assertTimeout(Duration.ofSeconds(30), () -> check(Format.HTML, text));
        assertTimeout(Duration.ofSeconds(30), () -> check(Format.LATEX, lines));
    }

    private void sidecar(String document, String lines) throws IOException {
        Files.writeString(folder.resolve(document + Sidecar.EXTENSION), lines);
    }

    private Report file(String name, byte[] bytes) throws IOException, InputException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Articles.check(
                SourceReader.read(file, file.toString(), null, Limits.DEFAULT), Settings.DEFAULT);
    }

    private static Report check(Format format, String text) {
        return Articles.check(Articles.source(format, text), Settings.DEFAULT);
    }
}
