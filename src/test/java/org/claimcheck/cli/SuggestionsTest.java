package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mistypes is told what was probably meant. */
class SuggestionsTest {

    private static final String CLEAN = "The tower stands on the hill.\n";

    @TempDir private Path folder;

    private static void refused(Run run, String... words) {
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).contains(words).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dangling-citations | did you mean dangling-citation?
                    danglng            | did you mean dangling-citation?
                    fragmnt            | did you mean broken-fragment or broken-remote-fragment?
                    dangerous          | 'claimcheck rules' lists them
                    abcde              | 'claimcheck rules' lists them
                    weekday            | did you mean weekday-mismatch?
                    Weekday-Mismatch   | did you mean weekday-mismatch?
                    vague              | did you mean vague-attribution, vague-time or vague-quantity?
                    chatbot            | 'claimcheck rules' lists them
                    lookup             | 'claimcheck rules' lists them
                    placeholders       | did you mean placeholder-link, placeholder-text or placeholder-author?
                    calendar           | 'claimcheck rules' lists them
                    praise             | did you mean subjective-wording?
                    quote              | or another of
                    """)
    void aRule(String typed, String answer) {
        refused(Run.of("", "explain", typed), "there is no rule '" + typed + "'", answer);
        refused(Run.of(CLEAN, "--disable", typed), answer);
    }

    @Test
    void anOption() {
        refused(Run.of(CLEAN, "--fromat", "json"), "--fromat", "Did you mean --format?");
        refused(Run.of(CLEAN, "--format", "jsn"), "did you mean json?");
        refused(Run.of("", "rules", "--fromat", "json"), "--fromat", "Did you mean --format?");
    }

    @Test
    void aPath() throws IOException {
        Path draft = Files.writeString(folder.resolve("harbour.md"), CLEAN);
        Path typed = folder.resolve("habour.md");
        refused(
                Run.of("", typed.toString()),
                "habour.md: does not exist",
                "Did you mean " + draft + "?");
        Run far = Run.of("", folder.resolve("something-else.txt").toString());
        refused(far, "does not exist");
        assertThat(far.err()).doesNotContain("Did you mean");
        refused(
                Run.of(CLEAN, "--source", "4=" + typed),
                "does not exist; did you mean " + draft + "?");
        refused(
                Run.of(CLEAN, "--sources", typed.toString()),
                "does not exist; did you mean " + draft + "?");
    }

    @Test
    void aCommand() {
        refused(
                Run.of("", "expain", "hedge"),
                "expain: does not exist",
                "Did you mean claimcheck explain?");
    }

    @Test
    void aCommandBelowAnother() {
        refused(Run.of("", "ledger", "stat"), "stat", "Did you mean claimcheck ledger stats?");
    }

    @Test
    void aNumber() {
        refused(Run.of(CLEAN, "--jobs", "many"), "--jobs", "'many' is no whole number");
    }

    @Test
    void aFormatForAFile() {
        refused(
                Run.of(CLEAN, "-o", folder.resolve("report.xml").toString()),
                "which format?",
                "junit=",
                "checkstyle=");
        refused(
                Run.of(CLEAN, "-o", "xml=" + folder.resolve("r")),
                "there is no 'xml'",
                "junit, checkstyle");
    }
}
