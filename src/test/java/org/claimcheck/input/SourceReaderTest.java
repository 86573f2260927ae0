package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceReaderTest {

    private static Source read(byte[] bytes, String name, @Nullable Format format)
            throws InputException {
        return SourceReader.read(new ByteArrayInputStream(bytes), name, format, Limits.DEFAULT);
    }

    private static Source read(String text, String name) throws InputException {
        return read(text.getBytes(StandardCharsets.UTF_8), name, null);
    }

    private static void assertRefused(byte[] bytes, String name, String message) {
        assertThatThrownBy(() -> read(bytes, name, null))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "abc");
        Source source = SourceReader.read(file, "drafts\\a.md", null, Limits.DEFAULT);
        assertThat(source.path()).isEqualTo("drafts/a.md");
        assertThat(source.format()).isEqualTo(Format.MARKDOWN);
        assertThat(source.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void saysWhyAPathCannotBeRead(@TempDir Path folder) {
        assertThatThrownBy(() -> SourceReader.read(folder.resolve("x"), "x", null, Limits.DEFAULT))
                .hasMessage("x: does not exist");
        assertThatThrownBy(() -> SourceReader.read(folder, "dir", null, Limits.DEFAULT))
                .hasMessage("dir: is a folder");
    }

    @Test
    void refusesWhatIsTooLarge(@TempDir Path folder) throws IOException {
        Limits small = Limits.DEFAULT.ofInputBytes(10);
        Path file = Files.writeString(folder.resolve("a.txt"), "a".repeat(1234));
        assertThatThrownBy(() -> SourceReader.read(file, "a.txt", null, small))
                .hasMessage("a.txt: is 1,234 bytes; the limit is 10 (--max-input-bytes)");
        InputStream endless = new ByteArrayInputStream(new byte[1000]);
        assertThatThrownBy(() -> SourceReader.read(endless, "-", null, small))
                .hasMessage("-: is too large; the limit is 10 (--max-input-bytes)");
    }

    @Test
    void reportsAStreamThatBreaks() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone\nfor good");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        return read();
                    }
                };
        assertThatThrownBy(() -> SourceReader.read(broken, "-", null, Limits.DEFAULT))
                .hasMessage("-: cannot be read (gone)");
    }

    @Test
    void refusesWhatIsEmpty() {
        assertRefused(new byte[0], "a.md", "a.md: is empty");
        assertRefused(
                " \n\t".getBytes(StandardCharsets.UTF_8),
                "a",
                "a: is empty (it holds only white space)");
    }

    @Test
    void refusesBinaries() {
        assertRefused(latin("%PDF-1.7 x"), "a.txt", "a.txt: is not a text document (PDF)");
        assertRefused(latin("PK\u0003\u0004x"), "a.md", "a.md: is not a text document (ZIP)");
        assertRefused(latin("\u0089PNG\r\n\u001a"), "a", "a: is not a text document (PNG)");
        assertRefused(
                latin("RIFF\u0001\u0001\u0001\u0001WEBPVP8"),
                "a",
                "a: is not a text document (RIFF WEBP)");
        assertRefused(
                "abcdef".getBytes(StandardCharsets.UTF_16LE),
                "a",
                "a: is not a text document (many NUL bytes; UTF-16 needs a byte order mark)");
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertRefused(noise, "a", "a: is not a text document (many control characters)");
    }

    @Test
    void takesATextWithAStrayControl() throws InputException {
        assertThat(read("a\0b", "a.txt").text()).isEqualTo("a\0b");
        assertThat(read("\u0001 page\f end \u001b[0m", "a.txt").text()).hasSize(16);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' <!DOCTYPE html><p>x'; HTML",
                "'<!-- saved --><HTML lang=en>'; HTML",
                "'<?xml version=\"1.0\"?><html>'; HTML",
                "'<head><title>x'; HTML",
                "'<header>x</header>'; TEXT",
                "'<p align=center>x</p>'; TEXT",
                "'---\ntitle: x\n---\ntext'; MARKDOWN",
                "'---\nJust a rule.\n---'; TEXT",
                "'# A\n\ntext\n\n## B\n'; MARKDOWN",
                "'# A\n\n[x](https://a.example)\n'; MARKDOWN",
                "'# only a comment\nvalue'; TEXT",
                "'A claim.[^1]\n\n[^1]: A source.'; MARKDOWN",
                "'Plain [4] text.'; TEXT",
                "'% a draft\n\\documentclass[a4paper]{article}\n'; LATEX",
                "'\\begin{document}\nText.'; LATEX",
                "'Begin with \\documentclass{article} and go on.'; TEXT",
                "'```\n\\documentclass{article}\n```\n'; TEXT",
                "'Text [#]_.\n\n.. [#] A note.\n'; RST",
                "'.. _mill: https://mill.example/\n'; RST",
                "'.. note:: Mind the gap.\n'; RST",
                "'.. and so it went on ..'; TEXT",
                "'#hash #tags'; TEXT"
            })
    void guessesTheFormatOfANameThatDoesNotTell(String text, Format format) throws InputException {
        assertThat(read(text, "draft").format()).isEqualTo(format);
        assertThat(read(text, "draft.txt").format()).isEqualTo(Format.TEXT);
    }

    @Test
    void takesTheFormatAsTold() throws InputException {
        byte[] bytes = "<html>".getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes, "a.html", Format.TEXT).format()).isEqualTo(Format.TEXT);
    }

    @Test
    void handsOnWhatTheDecoderNotes() throws InputException {
        assertThat(read(latin("caf\u00e9"), "a.txt", null).notes()).hasSize(1);
        assertThat(read("caf\u00e9", "a.txt").notes()).isEmpty();
    }

    static Stream<Arguments> wikitext() {
        return Stream.of(
                arguments("{{Infobox x}}\nRain fell.<ref>Reed.</ref>", Format.WIKITEXT),
                arguments("'''Ayr''' is a [[town]].", Format.WIKITEXT),
                arguments("== History ==\nIn [[Ayr]].\n# one\n# two", Format.WIKITEXT),
                arguments("Rain.<ref name=a>Reed.</ref>\n[[Category:Rain]]", Format.WIKITEXT),
                arguments("Write `[[page]]` for a link.", Format.TEXT),
                arguments(
                        "# Wiki\n\nUse [[page]], [this](https://a.org).\n## More", Format.MARKDOWN),
                arguments("---\ntitle: x\n---\n'''a''' and [[b]]", Format.MARKDOWN),
                arguments("# Notes\n## On [[Rain]]\nSee there.", Format.MARKDOWN),
                arguments("Title\n=====\n\nRain fell, see {{ page.x }}.", Format.TEXT),
                arguments("The value [[1, 2], [3, 4]] is a list.", Format.TEXT),
                arguments("== One ==", Format.TEXT));
    }

    @ParameterizedTest
    @MethodSource
    void wikitext(String text, Format format) throws InputException {
        assertThat(read(text, "draft").format()).isEqualTo(format);
    }
}
