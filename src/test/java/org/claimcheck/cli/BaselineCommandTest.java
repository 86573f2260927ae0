package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineCommandTest {

    private static final String TIDES = "Tides, ISBN 978-3-16-148410-1.\n";
    private static final String WAVES = "Waves, ISBN 978-3-16-148410-2.\n";

    @TempDir Path folder;

    private Path drafts;
    private Path baseline;

    @BeforeEach
    void write() throws IOException {
        drafts = Files.createDirectory(folder.resolve("drafts"));
        baseline = folder.resolve("baseline.json");
        Files.writeString(drafts.resolve("a.txt"), TIDES);
        Files.writeString(drafts.resolve("b.txt"), WAVES);
    }

    private Run run(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "--baseline";
        args[1] = baseline.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        args[args.length - 1] = drafts.toString();
        return Run.of("", args);
    }

    @Test
    void whatIsWrittenIsKnownFromThenOn() throws IOException {
        Run first = run("--write-baseline");
        assertThat(first.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(first.err()).contains("2 known; 2 new, 0 known findings are gone");
        String written = Files.readString(baseline);
        assertThat(written).contains("\"drafts/a.txt\": [").contains("\"rule\": \"bad-isbn\"");
        Run again = run();
        assertThat(again.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).contains("Left out: 2 known from the baseline");
        assertThat(run("--format", "json").out())
                .contains("\"by\" : \"baseline\"")
                .contains("\"kind\" : \"external\"");
        run("--write-baseline");
        assertThat(Files.readString(baseline)).isEqualTo(written);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aNewFindingBesideAKnownOneOfTheSameWordsIsShown() throws IOException {
        run("--write-baseline");
        Files.writeString(drafts.resolve("a.txt"), TIDES + "\nMore words.\n\n" + TIDES);
        Run run = run();
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("a.txt:5:").doesNotContain("a.txt:1:");
    }

    @Test
    void edgesOfTheTextMoveNothing() throws IOException {
        run("--write-baseline");
        Files.writeString(drafts.resolve("a.txt"), "A line before.\n\n" + TIDES);
        assertThat(run().code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void whatIsGoneIsSaidAndPruned() throws IOException {
        run("--write-baseline");
        Files.writeString(drafts.resolve("a.txt"), "Nothing is left.\n");
        Files.delete(drafts.resolve("b.txt"));
        assertThat(run().err()).contains("2 known findings are gone; --prune-baseline");
        Files.writeString(drafts.resolve("c.txt"), "Ebb, ISBN 978-3-16-148410-3.\n");
        Run pruned = run("--prune-baseline");
        assertThat(pruned.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(pruned.err()).contains("0 known; 0 new, 2 known findings are gone");
        assertThat(Files.readString(baseline)).doesNotContain("txt");
    }

    @Test
    void pruningLeavesWhatThisRunCouldNotSee() throws IOException {
        run("--write-baseline");
        String written = Files.readString(baseline);
        assertThat(run("--prune-baseline", "--disable", "bad-isbn").err()).contains("2 known;");
        Run.of(
                "",
                "--baseline",
                baseline.toString(),
                "--prune-baseline",
                drafts.resolve("a.txt").toString());
        assertThat(Files.readString(baseline)).isEqualTo(written);
    }

    @Test
    void aRenamedDocumentKeepsWhatIsKnownOfIt() throws IOException {
        run("--write-baseline");
        Files.move(drafts.resolve("a.txt"), drafts.resolve("z.txt"));
        Run renamed = run();
        assertThat(renamed.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(renamed.err()).isEmpty();
        run("--prune-baseline");
        assertThat(Files.readString(baseline)).contains("drafts/z.txt").doesNotContain("a.txt");
    }

    @Test
    void aDocumentLikeOneThatIsStillThereIsNew() throws IOException {
        run("--write-baseline");
        Files.copy(drafts.resolve("a.txt"), drafts.resolve("z.txt"));
        assertThat(run().out()).contains("z.txt:1:");
        Path alone = drafts.resolve("z.txt");
        assertThat(Run.of("", "--baseline", baseline.toString(), alone.toString()).code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"claimcheckBaseline\": 2, \"documents\": {}}",
                "{\"claimcheckBaseline\": 1, \"documents\": {\"a\": {}}}",
                "{\"claimcheckBaseline\": 1, \"documents\": {\"a\": [1]}}",
                "{\"claimcheckBaseline\": 1, \"documents\": {\"a\": [], \"a\": []}}",
                "{\"claimcheckBaseline\": 1, \"documents\": {}} x",
                "{\"claimcheckBaseline\": 1, \"documents\": {\"a\": [{\"rule\": \"r\"}]}}",
            })
    void whatIsNoBaselineIsRefusedUntouched(String text) throws IOException {
        Files.writeString(baseline, text);
        Run run = run("--write-baseline");
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("is no baseline");
        assertThat(Files.readString(baseline)).isEqualTo(text);
    }

    @Test
    void aBaselineMustExistOrBeWritten() {
        assertThat(run().code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run().err()).contains("does not exist").contains("--write-baseline");
        assertThat(Run.of("x", "--prune-baseline").err()).contains("--baseline FILE");
        run("--write-baseline");
        assertThat(run("-o", "json=" + baseline).code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
}
