package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimcheck.Corpus;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads real pages where they are at hand. */
class SharedPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"articles", "extraction"})
    void everyPieceOfTextLeadsToItsSource(String folder) throws IOException {
        List<Path> pages = pages(Corpus.shared(folder));
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            try {
                String text = text(page);
                Document read = Pages.read(text);
                MappingCheck.check(read);
                MappingCheck.checkWords(read);
                MappingCheck.checkLineEnds(text, Format.HTML);
            } catch (AssertionError e) {
                throw new AssertionError(page + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void readsTheNotesOfABookPart() throws IOException {
        Path notes = Corpus.shared("articles/epub/keynes-endnotes.xhtml");
        assertThat(Pages.read(text(notes)).blocks())
                .filteredOn(Block.Note.class::isInstance)
                .hasSizeGreaterThan(3);
    }

    private static List<Path> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(SharedPagesTest::isPage).sorted().toList();
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".html") || name.endsWith(".xhtml") || name.endsWith(".html.gz");
    }

    private static String text(Path page) throws IOException {
        try (InputStream file = Files.newInputStream(page);
                InputStream in =
                        page.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
