package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelativePathTest {

    @TempDir private Path folder;

    @Test
    void aDocumentIsNamedFromTheFolderOfTheLedger() {
        String draft = folder.resolve("drafts").resolve("a.md").toString();
        assertThat(RelativePath.from(folder, draft)).isEqualTo("drafts/a.md");
        assertThat(RelativePath.from(folder.resolve("ledgers"), draft)).isEqualTo("../drafts/a.md");
    }

    @Test
    void relativePathsCountFromTheWorkingFolder() {
        assertThat(RelativePath.from(Path.of(""), "./drafts/../a.md")).isEqualTo("a.md");
        assertThat(RelativePath.from(Path.of(""), Path.of("a.md").toAbsolutePath().toString()))
                .isEqualTo("a.md");
    }

    @Test
    void namesThatAreNoPathsStay() {
        assertThat(RelativePath.from(folder, "<stdin>")).isEqualTo("<stdin>");
        assertThat(RelativePath.from(folder, "a\u0000b")).isEqualTo("a\u0000b");
    }
}
