package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text report ends with why the exit code is what it is. */
class ExitReasonTest {

    private static final String CLEAN = "The tower stands on the hill.\n";
    private static final String ERROR = "It was dug on 31 June 2014.\n";
    private static final String WARNING = "The lease ran from 1998 to 1989.\n";

    @TempDir private Path folder;

    private void ends(Run run, int code, String reason) {
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).contains("\nExit code " + code + ": " + reason + ".\n");
    }

    @Test
    void findingsAreCountedFromTheSeverityThatFails() {
        ends(Run.of(ERROR), 1, "1 error (--fail-on error)");
        ends(Run.of(ERROR + "\n" + ERROR), 1, "2 errors (--fail-on error)");
        ends(Run.of(WARNING), 0, "no error (--fail-on warning is stricter)");
        ends(Run.of(WARNING, "--fail-on", "warning"), 1, "1 error or warning (--fail-on warning)");
        ends(Run.of(CLEAN, "--fail-on", "warning"), 0, "no error or warning");
        ends(Run.of(ERROR, "--fail-on", "never"), 0, "findings do not fail (--fail-on never)");
    }

    @Test
    void whatCouldNotBeReadWeighsMore() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.md"), ERROR);
        Run run = Run.of("", bad.toString(), folder.resolve("gone.txt").toString());
        ends(run, 2, "1 input could not be read");
    }

    @Test
    void openRowsOfALedgerFail() {
        Path ledger = folder.resolve("ledger.csv");
        String claim = "The town has 41,200 inhabitants, 12 percent more than in 2010.\n";
        ends(
                Run.of(claim, "--ledger", ledger.toString(), "--fail-on-open"),
                1,
                "the ledger has open rows (--fail-on-open)");
    }

    @Test
    void quietSaysNothingElse() throws IOException {
        byte[] remark = "The caf\u00e9 stands on the hill.\n".getBytes(StandardCharsets.ISO_8859_1);
        Run clean = Run.of(remark, "--stdin-filename=draft.txt", "--quiet");
        assertThat(clean.out() + clean.err()).isEmpty();
        Run error = Run.of(ERROR, "--stdin-filename=draft.txt", "-q");
        assertThat(error.out())
                .matches("draft\\.txt:1:15: error: June has .* \\[impossible-date]\n");
        assertThat(error.err()).isEmpty();
        Run gone = Run.of("", "--quiet", folder.resolve("gone.txt").toString());
        assertThat(gone.err()).contains("does not exist");
    }

    @Test
    void cleanFilesOfAFolderTakeOneLineEach() throws IOException {
        Files.writeString(folder.resolve("a.txt"), CLEAN);
        Files.writeString(folder.resolve("b.txt"), ERROR);
        Run run = Run.of("", folder.toString());
        assertThat(run.out())
                .startsWith(
                        folder.resolve("a.txt")
                                + ": nothing found\n"
                                + folder.resolve("b.txt")
                                + ": 1 error\n\n2 documents\n");
        ends(run, 1, "1 error (--fail-on error)");
    }
}
