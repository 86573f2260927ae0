package org.claimcheck.quote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLibraryTest {

    private static final String WORDS = "The lighthouse on Skarholm was lit by hand until the war.";

    @TempDir private Path folder;

    private final List<String> problems = new ArrayList<>();

    private SourceLibrary library(SourceFiles.Tie... ties) {
        return new SourceLibrary(
                new SourceFiles(List.of(folder), List.of(ties)),
                Limits.DEFAULT,
                (InputException e) -> problems.add(e.getMessage()));
    }

    private static String page(String head, String words) {
        return "<!DOCTYPE html>"
                + head
                + "<html><head><title>Page</title></head><body><article><p>"
                + words
                + "</p></article></body></html>";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> names(List<SourceText> sources) {
        return sources.stream().map(s -> Path.of(s.path()).getFileName().toString()).toList();
    }

    @Test
    void pagesKnowWhereTheyWereSaved() throws IOException {
        write("a.html", page("<!-- saved from url=(0028)https://coast.example/light -->", WORDS));
        write(
                "b.html",
                page(
                        "<!--\n Page saved with SingleFile \n url: https://coast.example/b \n-->",
                        WORDS));
        write(
                "c.html",
                page("", WORDS)
                        .replace(
                                "</head>",
                                "<link rel=canonical href='http://www.coast.example/c/'></head>"));
        SourceLibrary library = library();
        assertThat(names(library.at("http://coast.example/light#tower"))).containsExactly("a.html");
        assertThat(names(library.at("https://coast.example/b?utm_source=x")))
                .containsExactly("b.html");
        assertThat(
                        names(
                                library.at(
                                        "https://web.archive.org/web/20200101/https://coast.example/c")))
                .containsExactly("c.html");
        assertThat(library.at("https://coast.example/d")).isEmpty();
    }

    @Test
    void namesTieFiles() throws IOException {
        Path file = write("light.txt", WORDS);
        SourceLibrary library =
                library(
                        new SourceFiles.Tie("[^Light]", file),
                        new SourceFiles.Tie("4", file),
                        new SourceFiles.Tie("https://doi.org/10.5555/ABC", file));
        assertThat(names(library.labelled("light"))).containsExactly("light.txt");
        assertThat(names(library.labelled("4"))).containsExactly("light.txt");
        assertThat(library.labelled("5")).isEmpty();
        assertThat(names(library.ofDoi("10.5555/abc"))).containsExactly("light.txt");
    }

    @Test
    void whatCannotBeReadIsToldAndLeftOut() throws IOException {
        write("empty.html", "");
        write("broken.warc", "WARC/1.0\r\nno header");
        Files.write(folder.resolve("bad.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        write("light.txt", WORDS);
        write("notes.xyz", WORDS);
        SourceLibrary library = library();
        assertThat(check(library, "was lit by hand until the war").verdict())
                .isEqualTo(Verdict.EXACT);
        assertThat(problems).hasSize(3).allMatch(p -> p.lines().count() == 1);
        assertThat(problems.toString()).contains("empty.html", "broken.warc", "bad.docx");
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        write("empty.html", "");
        SourceLibrary library = library();
        assertThat(library.isEmpty()).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void webArchivesHoldPages() throws IOException {
        String records =
                record("https://coast.example/light", "text/html", 200, page("", WORDS))
                        + record("https://coast.example/gone", "text/html", 404, page("", "Gone."))
                        + record("https://coast.example/pic", "image/png", 200, "no text")
                        + record(
                                "https://coast.example/t", "text/plain", 200, "Rain fell all day.");
        write("pages.warc", records);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(records.replace("/light", "/packed").getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("packed.warc.gz"), packed.toByteArray());
        SourceLibrary library = library();
        assertThat(library.at("https://coast.example/light")).hasSize(1);
        assertThat(library.at("https://coast.example/packed")).hasSize(1);
        assertThat(library.at("https://coast.example/gone")).isEmpty();
        assertThat(library.at("https://coast.example/t")).hasSize(2);
        assertThat(problems).isEmpty();
        SourceCheck check = check(library, "The lighthouse on Skarholm was lit");
        assertThat(check.verdict()).isEqualTo(Verdict.EXACT);
        assertThat(check.place().path()).endsWith("!/https://coast.example/packed");
    }

    @Test
    void theFormerWordsOfADamagedArchiveCount() throws IOException {
        String record = record("https://coast.example/light", "text/html", 200, page("", WORDS));
        write("pages.warc", record + "WARC/1.0\r\nWARC-Type: resp");
        assertThat(library().at("https://coast.example/light")).hasSize(1);
    }

    private static String record(String url, String type, int status, String body) {
        String http =
                String.join(
                        "\r\n",
                        "HTTP/1.1 " + status + " OK",
                        "Content-Type: " + type,
                        "Content-Length: " + length(body),
                        "",
                        body);
        return String.join(
                "\r\n",
                "WARC/1.0",
                "WARC-Type: response",
                "WARC-Target-URI: " + url,
                "WARC-Date: 2024-05-06T07:08:09Z",
                "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>",
                "Content-Type: application/http;msgtype=response",
                "Content-Length: " + length(http),
                "",
                http,
                "",
                "");
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static SourceCheck check(SourceLibrary library, String quotation) {
        Span all = new Span(0, quotation.length());
        return library.check(quotation, all, List.of(), List.of(), "");
    }
}
