package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearbyTest {

    @TempDir Path folder;

    private Source article;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("a.md"), "Text.");
        Files.writeString(folder.resolve("refs.bib"), "@misc{a}");
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        Files.createDirectory(folder.resolve("inner"));
        article = SourceReader.read(folder.resolve("a.md"), "drafts/a.md", null, Limits.DEFAULT);
    }

    @Test
    void filesBesideAreNamedInOrder() {
        assertThat(article.nearby().names()).containsExactly("a.md", "picture.png", "refs.bib");
    }

    @Test
    void aFileBesideIsShownWithTheFolderOfTheArticle() {
        Source bibliography = article.nearby().open("refs.bib").orElseThrow();
        assertThat(bibliography.text()).isEqualTo("@misc{a}");
        assertThat(bibliography.path()).isEqualTo("drafts/refs.bib");
    }

    @Test
    void whatIsNoTextBesideIsNotOpened() {
        assertThat(article.nearby().open("picture.png")).isEmpty();
        assertThat(article.nearby().open("inner")).isEmpty();
        assertThat(article.nearby().open("missing.bib")).isEmpty();
        assertThat(article.nearby().open("a\0b")).isEmpty();
        assertThat(article.nearby().open(folder.resolve("refs.bib").toAbsolutePath().toString()))
                .isEmpty();
    }

    @Test
    void nothingStandsBesideAStream() throws Exception {
        byte[] bytes = "Text.".getBytes(StandardCharsets.UTF_8);
        Source stream =
                SourceReader.read(new ByteArrayInputStream(bytes), "-", null, Limits.DEFAULT);
        assertThat(stream.nearby().names()).isEmpty();
        assertThat(stream.nearby().open("refs.bib")).isEmpty();
    }
}
