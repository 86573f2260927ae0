package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --sources} and {@code --source}. */
class SourcesTest {

    private static final String DRAFT =
            """
            “The mill burned in 1887 and was never rebuilt,” wrote Ada Lund.[^1]

            [^1]: Lund, A short history of the mill.
            """;

    private static final String HISTORY =
            "The mill burned in 1878 and was never rebuilt. Its owner left the valley in the same"
                    + " year, and the stones of the tower went into the walls of the new school on"
                    + " the hill above the river.";

    @TempDir private Path folder;

    @Test
    void aLabelTiesAFile() throws IOException {
        Path history = Files.writeString(folder.resolve("history.txt"), HISTORY);
        Run run = Run.of(DRAFT, "--stdin-filename=d.md", "--source", "1=" + history);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("error [quote-differs-from-source]", "“1887” for “1878”", "history.txt")
                .doesNotContain("none were supplied");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFolderIsSearched() throws IOException {
        Files.writeString(folder.resolve("history.txt"), HISTORY);
        Run run = Run.of(DRAFT, "--stdin-filename=d.md", "--sources", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("warning [quote-differs-from-source]");
    }

    @Test
    void whatCannotBeReadIsOneLine() throws IOException {
        Files.writeString(folder.resolve("history.txt"), HISTORY.replace("1878", "1887"));
        Files.writeString(folder.resolve("empty.md"), "");
        Run run = Run.of(DRAFT, "--stdin-filename=d.md", "--sources", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("empty.md: is empty");
        assertThat(run.out()).contains("Nothing found that stands in the way");
    }

    @Test
    void withoutSourcesTheReportSaysSo() {
        Run run = Run.of(DRAFT, "--stdin-filename=d.md", "--format", "json");
        assertThat(run.out())
                .contains("\"verdict\" : \"not-checked\"")
                .contains("not compared with their sources: none were supplied");
    }

    @Test
    void namesThatLeadNowhereAreUsageErrors() throws IOException {
        Path history = Files.writeString(folder.resolve("history.txt"), HISTORY);
        String[][] wrong = {
            {"--sources", folder.resolve("none").toString()},
            {"--sources", history.toString()},
            {"--source", "1=" + folder.resolve("none.txt")},
            {"--source", history.toString()},
            {"--source", "=" + history},
        };
        for (String[] options : wrong) {
            Run run = Run.of(DRAFT, "--stdin-filename=d.md", options[0], options[1]);
            assertThat(run.code()).as(options[1]).isEqualTo(2);
            assertThat(run.err().lines()).isNotEmpty();
            assertThat(run.out()).isEmpty();
        }
    }
}
