package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.rule.Rule;
import org.claimcheck.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String CLEAN = "The tower stands on the hill. It is made of stone.\n";
    private static final String DANGLING = "A fact.[^1] Another.[^2]\n\n[^1]: A source.\n";

    @TempDir private Path folder;

    @Test
    void cleanTextExitsWithZero() {
        Run run = Run.of(CLEAN, "--stdin-filename", "draft.txt");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("draft.txt\nNothing found that stands in the way.\n")
                .endsWith("Exit code 0: no error.\n");
    }

    @Test
    void standardInputTakesItsFormatFromTheName() {
        Run run = Run.of(DANGLING, "--stdin-filename", "draft.md");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("draft.md:1:21: error [dangling-citation]");
    }

    @Test
    void dashIsStandardInput() {
        assertThat(Run.of(DANGLING, "check", "--stdin-filename=draft.md", "-").code()).isEqualTo(1);
    }

    @Test
    void whatFailsAndWhatIsShownAreSeparate() {
        Run never = Run.of(DANGLING, "--stdin-filename=draft.md", "--fail-on", "never");
        assertThat(never.code()).isZero();
        assertThat(never.out()).contains("dangling-citation");
        Run off = Run.of(DANGLING, "--stdin-filename=draft.md", "--disable", "dangling-citation");
        assertThat(off.code()).isZero();
        assertThat(off.out()).doesNotContain("dangling-citation");
    }

    @Test
    void oneFileIsAnObjectAndSeveralAreAnArray() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), CLEAN);
        Files.writeString(folder.resolve("two.md"), DANGLING);
        assertThat(Run.of("", "--format", "json", one.toString()).out()).startsWith("{");
        Run many = Run.of("", "--format", "json", folder.toString());
        assertThat(many.out()).startsWith("[").endsWith("]\n");
        assertThat(many.code()).isEqualTo(1);
        Run lines = Run.of("", "--format", "jsonl", folder.toString());
        assertThat(lines.out().lines()).hasSize(2).allMatch(l -> l.startsWith("{"));
    }

    @Test
    void reportsGoToFilesByExtension() throws IOException {
        Path draft = Files.writeString(folder.resolve("two.md"), DANGLING);
        Path json = folder.resolve("report.json");
        Path text = folder.resolve("report.out");
        Run run =
                Run.of(
                        "",
                        draft.toString(),
                        "-o",
                        json.toString(),
                        "-o",
                        "text=" + text.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(json)).startsWith("{").endsWith("}\n");
        assertThat(Files.readString(text)).contains("[dangling-citation]");
        assertThat(folder.toFile().list()).hasSize(3);
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        String[] args = {"--format", "json", "samples"};
        assertThat(Run.of("", args).out()).isEqualTo(Run.of("", args).out());
    }

    @Test
    void unreadableInputsBesideReadableOnesAreTwo() throws IOException {
        Path good = Files.writeString(folder.resolve("good.md"), DANGLING);
        Run run = Run.of("", good.toString(), folder.resolve("missing.md").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("dangling-citation");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("missing.md: does not exist");
    }

    @Test
    void usageErrorsAreTwo() {
        Run date = Run.of(CLEAN, "--published", "yesterday");
        assertThat(date.code()).isEqualTo(2);
        assertThat(date.err()).contains("'yesterday' is not a date such as 2026-03-01");
    }

    @Test
    void theLimitOnFindingsHidesNoError() {
        String draft = "Experts say it will last. " + DANGLING;
        Run run = Run.of(draft, "--stdin-filename=draft.md", "--max-findings", "1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("[dangling-citation]")
                .contains("1 error")
                .contains("1 of 2 findings are shown");
        assertThat(Run.of(draft, "--stdin-filename=draft.md", "--max-findings", "0").code())
                .isEqualTo(1);
    }

    @Test
    void limitsOutOfRangeAreTwo() {
        Run run = Run.of(CLEAN, "--stdin-filename=draft.txt", "--max-findings", "-1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--max-findings");
    }

    @Test
    void noReportTakesThePlaceOfAFileOfTheRun(@TempDir Path folder) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.md"), "The port opened in 1911.\n");
        Path bib = Files.writeString(folder.resolve("refs.bib"), "@book{a, title={A}}\n");
        Path saved = Files.writeString(folder.resolve("saved.txt"), "The port opened.\n");
        Path ledger = folder.resolve("ledger.csv");
        for (Path taken : List.of(draft, bib, saved, ledger)) {
            Run run =
                    Run.of(
                            "",
                            "--bibliography=" + bib,
                            "--source=https://a.example/=" + saved,
                            "--ledger=" + ledger,
                            "-o",
                            "text=" + folder.resolve(".").resolve(taken.getFileName()),
                            draft.toString());
            assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
            assertThat(run.err()).contains("is read in this run; give the report another name");
        }
        assertThat(draft).hasContent("The port opened in 1911.\n");
        String twice = "json=" + folder.resolve("new.json");
        assertThat(Run.of("", "-o", twice, "-o", twice, draft.toString()).err())
                .contains("is named for two reports");
        assertThat(Run.of("", "-o", twice, draft.toString()).code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Run.of("", "-o", twice, draft.toString()).code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void outputsNeedAKnownFormat() {
        String file = folder.resolve("report.xyz").toString();
        Run unknown = Run.of(CLEAN, "-o", "xml=" + file);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no 'xml'");
        Run unsaid = Run.of(CLEAN, "-o", file);
        assertThat(unsaid.code()).isEqualTo(2);
        assertThat(unsaid.err()).contains("which format?");
        assertThat(Run.of(CLEAN, "--format", "json", "-o", file).code()).isZero();
    }

    @Test
    void inputFormatsGoByNameOrExtension() {
        assertThat(Run.of(DANGLING, "--input-format", "md").code()).isEqualTo(1);
        assertThat(Run.of(DANGLING, "--input-format", "Markdown").code()).isEqualTo(1);
        Run wrong = Run.of(DANGLING, "--input-format", "odt");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("[html, markdown, wikitext, text,");
    }

    @Test
    void unwritableOutputIsTwo() {
        Run run = Run.of(CLEAN, "-o", folder.resolve("no/such/report.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void rulesAndExplainKnowEveryRule() {
        Run rules = Run.of("", "rules");
        for (Rule rule : Rules.all()) {
            assertThat(rules.out()).contains(rule.info().id());
            Run explained = Run.of("", "explain", rule.info().id());
            assertThat(explained.code()).isZero();
            assertThat(explained.out()).contains("Why", "Flagged", "Clean");
        }
        assertThat(Run.of("", "rules", "--format", "json").out())
                .contains("\"id\" : \"dangling-citation\"");
        assertThat(Run.of("", "explain", "--format", "json", "hedge", "bare-url").out())
                .containsSubsequence("\"hedge\"", "\"bare-url\"")
                .doesNotContain("\"dangling-citation\"");
        assertThat(Run.of("", "explain", "no-such-rule-at-all").code()).isEqualTo(2);
    }

    @Test
    void schemaIsPrinted() {
        assertThat(Run.of("", "schema").out()).startsWith("{").contains("urn:claimcheck:report");
        assertThat(Run.of("", "schema", "--rules").out()).contains("urn:claimcheck:rules");
    }

    @Test
    void helpAndVersionExitWithZero() {
        assertThat(Run.of("", "--help").code()).isZero();
        assertThat(Run.of("", "--version").out()).startsWith("claimcheck ");
        assertThat(Run.of("", "check", "--help").out()).contains("--stdin-filename");
    }

    @Test
    void windows1252IsReadWithANote() {
        byte[] bytes = "He said \u0093yes\u0094.\n".getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.of(bytes, "--stdin-filename", "draft.txt", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("draft.txt: ").contains("windows-1252");
        assertThat(run.out()).contains("“yes”").contains("read as windows-1252");
    }
}
