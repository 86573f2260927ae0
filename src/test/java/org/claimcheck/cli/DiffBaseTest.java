package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in real repositories; skipped where there is no git. */
class DiffBaseTest {

    private static final String TIDES = "Tides, ISBN 978-3-16-148410-1.\n";
    private static final String WAVES = "Waves, ISBN 978-3-16-148410-2.\n";
    private static final String LONG = "A line of the harbour log, one of many.\n".repeat(20);

    @TempDir Path folder;

    private Path repository;

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        repository = Files.createDirectory(folder.resolve("dr\u00e4fts \"x\""));
        assumeTrue(gitWorks(), "skipped: there is no git");
        Files.writeString(repository.resolve("a.txt"), TIDES + LONG);
        git("init", "-q", "-b", "main");
        git("add", ".");
        save("first");
    }

    private boolean gitWorks() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void save(String message) throws IOException, InterruptedException {
        git("-c", "user.name=x", "-c", "user.email=x@x.example", "commit", "-qam", message);
    }

    private void git(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        Process git =
                new ProcessBuilder(command)
                        .directory(repository.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    private Run run(String base) {
        return Run.of("", "--diff-base", base, repository.toString());
    }

    @Test
    void aConfigurationMayNarrowEveryRun() throws IOException {
        Files.writeString(repository.resolve("a.txt"), TIDES + LONG + WAVES);
        Path config = repository.resolve(".claimcheck.yml");
        Run init = Run.of("", "init", "--folder", repository.toString());
        assertThat(init.code()).isZero();
        assertThat(Files.readString(config)).contains("\ndiff-base: HEAD\n");
        String draft = repository.resolve("a.txt").toString();
        Run narrowed = Run.of("", "--quiet", draft);
        assertThat(narrowed.out()).contains("978-3-16-148410-2").doesNotContain("148410-1");
        Run whole = Run.of("", "--quiet", "--diff-base=off", draft);
        assertThat(whole.out()).contains("148410-1", "148410-2");
    }

    @Test
    void onlyChangedLinesAreReported() throws IOException {
        Path draft = repository.resolve("a.txt");
        Files.writeString(draft, TIDES + "New words.\n" + LONG);
        Run clean = run("main");
        assertThat(clean.err()).isEmpty();
        assertThat(clean.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(clean.out()).contains("Left out: 1 on lines that have not changed");
        Files.writeString(draft, TIDES + LONG + "\n" + WAVES);
        Run run = run("HEAD");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("a.txt:23:").doesNotContain("a.txt:1:");
    }

    @Test
    void whatTheOtherBranchChangedIsNotOurs() throws Exception {
        git("checkout", "-q", "-b", "ours");
        Files.writeString(repository.resolve("b.txt"), WAVES);
        git("add", ".");
        save("ours");
        git("checkout", "-q", "main");
        Files.writeString(repository.resolve("a.txt"), "Other words.\n" + LONG);
        save("theirs");
        git("checkout", "-q", "ours");
        Run run = run("main");
        assertThat(run.out()).contains("b.txt:1:").doesNotContain("a.txt:1:");
    }

    @Test
    void aNewFileIsNewAsAWholeEvenIfIgnored() throws IOException {
        Path draft = repository.resolve("neu \u2014 1.txt");
        Files.writeString(draft, WAVES);
        assertThat(run("main").out()).contains("neu \u2014 1.txt:1:");
        Files.writeString(repository.resolve(".gitignore"), "neu*\n");
        assertThat(Run.of("", "--diff-base", "main", draft.toString()).code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aRenamedFileIsFollowed() throws Exception {
        git("mv", "a.txt", "z \u00e9.txt");
        assertThat(run("main").code()).isEqualTo(ExitCode.CLEAN);
        Files.writeString(repository.resolve("z \u00e9.txt"), TIDES + LONG + "\n" + WAVES);
        Run run = run("main");
        assertThat(run.out()).contains("z \u00e9.txt:23:").doesNotContain("txt:1:");
    }

    @Test
    void aPlaceElsewhereOnAChangedLineIsEnough() throws IOException {
        Path draft = repository.resolve("a.txt");
        Files.writeString(draft, LONG + "\nSo it was said [1].\n");
        Run run = Run.of("", "--diff-base", "main", "--fail-on", "never", draft.toString());
        assertThat(run.out()).contains("missing-reference-list");
    }

    @Test
    void settingsOfTheUserDoNotMatter() throws Exception {
        git("config", "diff.noprefix", "true");
        git("config", "diff.external", "false");
        git("config", "color.ui", "always");
        git("config", "diff.context", "9");
        onlyChangedLinesAreReported();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-ref", "-x", "--output=x", "", "main..main", "HEAD:a.txt"})
    void anotherRefIsRefused(String ref) {
        Run run = run(ref);
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(repository.resolve("x")).doesNotExist();
    }

    @Test
    void aFileOutsideARepositoryAndStandardInputAreRefused() throws IOException {
        Path outside = Files.writeString(folder.resolve("o.txt"), WAVES);
        Run run = Run.of("", "--diff-base", "main", outside.toString());
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err().lines()).singleElement().asString().contains("in no git repository");
        assertThat(Run.of(WAVES, "--diff-base", "main").err()).contains("standard input");
        Run missing = Run.of("", "--diff-base", "main", folder.resolve("none.txt").toString());
        assertThat(missing.err()).contains("does not exist");
    }
}
