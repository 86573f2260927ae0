package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives that mean harm are refused in a line, and documents that once did harm do none. */
class HostileFilesTest {

    private static final String SECRET = "the secret of this machine";

    private static String entities(Path secret) {
        StringBuilder out = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            String last = "&a" + (i - 1) + ";";
            out.append("<!ENTITY a" + i + " \"" + last.repeat(10) + "\">");
        }
        return out + "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    }

    private static byte[] bomb() {
        return new byte[70 << 20];
    }

    private static Packed book() {
        return Packed.book("", "a.xhtml", "<p>It rained.</p>");
    }

    private static Packed word() {
        return Packed.word(Packed.paragraph("", "It rained."));
    }

    private static Packed crowded(Packed packed) {
        for (int i = 0; i < 5001; i++) {
            packed.with("x/" + i, "");
        }
        return packed;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a.docx", word().with("word/media/a.bin", bomb()), "unpacks to more"),
                Arguments.of("a.epub", book().with("OEBPS/a.bin", bomb()), "unpacks to more"),
                Arguments.of("a.docx", word().with("word/document.xml", bomb()), "unpacks to more"),
                Arguments.of(
                        "a.epub", book().with("OEBPS/text/a.xhtml", bomb()), "unpacks to more"),
                Arguments.of("a.docx", crowded(word()), "more than the limit of 5,000 files"),
                Arguments.of("a.epub", crowded(book()), "more than the limit of 5,000 files"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void bombsAreRefused(String name, Packed packed, String words) {
        byte[] bytes = packed.bytes();
        assertThat(bytes.length).isLessThan(2 << 20);
        Run run = Run.of(bytes, "--stdin-filename", name);
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains(words);
    }

    @Test
    void nothingIsExpandedOrFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String entities = entities(secret);
        String body = "<html><body><p>&a29; &x; It rained on 31 June 1998.</p></body></html>";
        List<byte[]> books =
                List.of(
                        book().with("OEBPS/text/a.xhtml", entities + body).bytes(),
                        book().with("META-INF/container.xml", entities + "<container/>").bytes());
        for (byte[] book : books) {
            Run run = Run.of(book, "--stdin-filename", "a.epub", "--format", "json");
            assertThat(run.out() + run.err()).doesNotContain(SECRET).hasSizeLessThan(100_000);
            assertThat(run.code()).isLessThan(ExitCode.INTERNAL_FAULT);
        }
        for (String part : List.of("word/document.xml", "docProps/core.xml", "_rels/.rels")) {
            Run run =
                    Run.of(
                            word().with(part, entities + "<x>&a29;&x;</x>").bytes(),
                            "--stdin-filename",
                            "a.docx");
            assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
            assertThat(run.err()).contains("document type declaration").doesNotContain(SECRET);
        }
        Run page = Run.of(entities + body, "--stdin-filename", "a.html", "--format", "json");
        assertThat(page.out()).contains("impossible-date").doesNotContain(SECRET);
    }

    @Test
    void pathsInArchivesAreNeverWritten(@TempDir Path folder) throws IOException {
        Path drafts = Files.createDirectories(folder.resolve("a/b"));
        Path outside = folder.resolve("evil.xhtml");
        for (String name :
                List.of(
                        "../../evil.xhtml",
                        outside.toString(),
                        "OEBPS/../../evil.xhtml",
                        "..\\\\evil")) {
            Files.write(drafts.resolve("a.epub"), book().with(name, "<p>Evil.</p>").bytes());
            Files.write(drafts.resolve("a.docx"), word().with(name, "<p>Evil.</p>").bytes());
            Run.of("", "--no-cache", drafts.toString());
            try (Stream<Path> all = Files.walk(folder)) {
                assertThat(all.filter(Files::isRegularFile).map(Path::getFileName))
                        .extracting(Path::toString)
                        .containsExactlyInAnyOrder("a.epub", "a.docx");
            }
        }
    }

    static Stream<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
            return files.sorted().toList().stream();
        }
    }

    /** Each of them made the program fail once. */
    @ParameterizedTest
    @MethodSource("kept")
    void whatFailedOnceDoesNotFailAgain(Path file) throws IOException {
        for (String format : List.of("json", "html", "text")) {
            Run run =
                    Run.of(
                            Files.readAllBytes(file),
                            "--debug",
                            "--stdin-filename",
                            file.toString(),
                            "--format",
                            format);
            assertThat(run.code()).as(run.err()).isLessThan(ExitCode.INTERNAL_FAULT);
            assertThat(run.err()).doesNotContain("\u001b");
            if (run.code() == ExitCode.COULD_NOT_RUN) {
                assertThat(run.err().lines()).hasSize(1);
            }
        }
    }

    /** A capital that is two small letters moved all that stood behind it. */
    @Test
    void capitalsOfAnyLengthMoveNothing() {
        String draft = "\"We were not told,\" an official said.\n";
        String named = "İİİİİİİİİİİİİİİİİİİİ is a name.\n\n";
        Run plain = Run.of("I".repeat(20) + " is a name.\n\n" + draft, "--quiet");
        Run moved = Run.of(named + draft, "--quiet");
        assertThat(plain.out()).contains("unidentifiable-source");
        assertThat(moved.out()).isEqualTo(plain.out());
        assertThat(named.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(named.length());
    }
}
