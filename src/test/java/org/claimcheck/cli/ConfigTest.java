package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration changes for a user. */
class ConfigTest {

    private static final String DRAFT =
            """
            “The mill burned in 1887 and was never rebuilt,” harbour insiders said on Monday. The
            [report](https://tattle.example/mill) is a world class read.

            “Nobody had told us,” wrote Kessler.[^1]

            [^1]: Kessler, A short history of the mill.
            """;

    @TempDir private Path folder;
    private Path draft;

    @BeforeEach
    void write() throws IOException {
        draft = Files.writeString(folder.resolve("draft.md"), DRAFT);
    }

    private Run check(String yaml, String... options) throws IOException {
        Files.writeString(folder.resolve(".claimcheck.yml"), yaml);
        String[] args = new String[options.length + 2];
        args[0] = "--format=jsonl";
        args[1] = draft.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of("", args);
    }

    @Test
    void rulesAreSwitchedAndWeighed() throws IOException {
        Run plain = check("");
        assertThat(plain.out()).contains("\"rule\":\"unidentifiable-source\"");
        assertThat(plain.code()).isZero();
        Run off = check("rules: {unidentifiable-source: off}");
        assertThat(off.out()).doesNotContain("\"rule\":\"unidentifiable-source\"");
        Run error = check("rules: {unidentifiable-source: error}");
        assertThat(error.out()).contains("\"unidentifiable-source\",\"severity\":\"error\"");
        assertThat(error.code()).isEqualTo(1);
    }

    @Test
    void theCommandLineIsStronger() throws IOException {
        Run on = check("rules: {unidentifiable-source: off}", "--enable=unidentifiable-source");
        assertThat(on.out()).contains("\"rule\":\"unidentifiable-source\"");
        Run fails = check("fail-on: never", "--fail-on=note");
        assertThat(fails.code()).isEqualTo(1);
        Run none = check("rules: {unidentifiable-source: error}", "--no-config");
        assertThat(none.code()).isZero();
    }

    @Test
    void failOnIsSettledByPath() throws IOException {
        assertThat(check("fail-on: warning").code()).isEqualTo(1);
        Run path = check("fail-on: warning\npaths: [{files: draft.*, fail-on: never}]");
        assertThat(path.code()).isZero();
    }

    @Test
    void theDeskListsSourcesSitesAndPhrases() throws IOException {
        Run house =
                check(
                        """
                        trusted-sources: [Harbour Insiders]
                        discouraged-domains: [tattle.example]
                        cues: {subjective-wording: [World class]}
                        """);
        assertThat(house.out())
                .contains("\"rule\":\"discouraged-source\"", "world class")
                .doesNotContain("\"rule\":\"unidentifiable-source\"");
        Run distrusted = check("unidentifiable-sources: [kessler]");
        assertThat(distrusted.out()).contains("Your configuration lists \u201cKessler\u201d");
    }

    @Test
    void aReferenceIsTiedToASavedSource() throws IOException {
        Files.writeString(
                folder.resolve("saved.txt"),
                "When the letter came the council met. Nobody had asked us, and nobody had told the"
                        + " miller, who left the valley in the same year with the stones of the tower.");
        Run run = check("sources: {files: {'1': saved.txt}}");
        assertThat(run.out()).contains("\"verdict\":\"altered\"");
        Files.writeString(
                draft, DRAFT.replace("[^1]: Kessler,", "[^1]: https://mill.example/h Kessler,"));
        Run url = check("sources: {files: {'https://mill.example/h': saved.txt}}");
        assertThat(url.out()).contains("\"verdict\":\"altered\"");
        Run missing = check("sources: {files: {'1': nowhere.txt}}");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err())
                .contains(".claimcheck.yml:1: ")
                .contains("nowhere.txt: does not exist");
    }

    @Test
    void filesAreLeftOutOfAFolderOnly() throws IOException {
        Files.writeString(folder.resolve(".claimcheck.yml"), "ignore: [draft.md]\n");
        Files.writeString(folder.resolve("other.md"), "The mill stands.\n");
        Run walked = Run.of("", "--format=jsonl", folder.toString());
        assertThat(walked.out()).contains("other.md").doesNotContain("draft.md");
        Run named = Run.of("", "--format=jsonl", draft.toString());
        assertThat(named.out()).contains("draft.md");
    }

    @Test
    void aFaultStopsTheRunBeforeAnythingIsWritten() throws IOException {
        Path report = folder.resolve("report.json");
        Run run = check("\nrulez: {}\n", "-o", report.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "claimcheck: "
                                + folder.resolve(".claimcheck.yml")
                                + ":2: there is no setting 'rulez'; did you mean rules?");
        assertThat(report).doesNotExist();
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        Run run = check("rulez: {}\nrules: {vage-time: off, hedge: loud}\nfail-on: error\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains(":1: there is no setting 'rulez'"),
                        two -> assertThat(two).contains(":2: there is no rule 'vage-time'"),
                        three -> assertThat(three).contains(":2: hedge: rules takes one of"));
    }

    @Test
    void knownFindingsAreListedInAFileThatTheConfigurationNames() throws IOException {
        String yaml = "baseline: known.json\nrules: {unidentifiable-source: error}\n";
        Run none = check(yaml);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("known.json: does not exist");
        assertThat(check(yaml, "--write-baseline").code()).isZero();
        assertThat(folder.resolve("known.json")).exists();
        assertThat(check(yaml).code()).isZero();
    }

    @Test
    void oneRunHasOneBaseline() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve(".claimcheck.yml"), "baseline: theirs.json\n");
        Files.writeString(other.resolve("b.md"), "The mill stands.\n");
        Run run = check("baseline: known.json\n", other.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("have different baselines");
    }

    @Test
    void initWritesAFileThatPrintConfigShows() throws IOException {
        Run init = Run.of("", "init", "wiki", "--folder", folder.toString());
        assertThat(init.code()).isZero();
        assertThat(Run.of("", "print-config", draft.toString()).out())
                .contains("unattributed-quote: error", "# line 12", "# default");
        Run again = Run.of("", "init", "--folder", folder.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already; --force replaces it");
    }
}
