package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelativePathTest {

    @TempDir private Path folder;

    @Test
    void aDocumentIsSeenFromTheFolderOfTheFile() {
        String draft = folder.resolve("drafts").resolve("a.md").toString();
        assertThat(RelativePath.of(draft, folder.resolve("ledger.csv"))).isEqualTo("drafts/a.md");
        assertThat(RelativePath.of(draft, folder.resolve("ledgers/a.csv")))
                .isEqualTo("../drafts/a.md");
    }

    @Test
    void relativePathsCountFromTheWorkingFolder() {
        assertThat(RelativePath.of("./drafts/../a.md", Path.of("ledger.csv"))).isEqualTo("a.md");
        assertThat(
                        RelativePath.of(
                                Path.of("a.md").toAbsolutePath().toString(), Path.of("ledger.csv")))
                .isEqualTo("a.md");
    }

    @Test
    void namesThatAreNoPathsStay() {
        assertThat(RelativePath.of("<stdin>", folder.resolve("ledger.csv"))).isEqualTo("<stdin>");
        assertThat(RelativePath.of("a\u0000b", folder.resolve("ledger.csv"))).isEqualTo("a\u0000b");
    }
}
