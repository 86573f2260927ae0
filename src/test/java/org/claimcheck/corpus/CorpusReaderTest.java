package org.claimcheck.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.claimcheck.WarcFile;
import org.claimcheck.corpus.FieldNames.Role;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {

    private static final FieldNames USUAL = new FieldNames(Map.of());

    @TempDir private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A line a record: what was read, or its place and why it was not. */
    private List<String> read(FieldNames fields, Limits limits, Path... files) throws IOException {
        List<CorpusFile> all = new ArrayList<>();
        for (Path file : files) {
            all.add(CorpusFile.of(file));
        }
        List<String> out = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(all, fields, limits)) {
            while (reader.hasNext()) {
                CorpusRecord record = reader.next();
                String place = record.place().toString().replace(folder + "/", "");
                try {
                    CorpusDocument document = record.opening().open(limits);
                    out.add(
                            String.join(
                                    "|",
                                    document.id().replace(folder + "/", ""),
                                    document.source().path().replace(folder + "/", ""),
                                    document.source().format().id(),
                                    String.valueOf(document.published()),
                                    document.source().text()));
                } catch (InputException e) {
                    out.add(place + (record.damage() ? " damage: " : ": ") + e.reason());
                }
            }
            assertThat(reader.position()).isGreaterThan(0);
        }
        return out;
    }

    private List<String> lines(String text) throws IOException {
        return read(USUAL, Limits.DEFAULT, write("d.jsonl", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    {"text": "It rained."} ~ d.jsonl:1|d.jsonl:1|text|null|It rained.
                    {"id": 7, "text": "It rained."} ~ 7|d.jsonl:1|text|null|It rained.
                    {"url": "https://a.example/", "html": "<p>x"} ~ d.jsonl:1|d.jsonl!/https://a.example/|html|null|<p>x
                    {"markdown": "# Hill", "text": "Hill"} ~ d.jsonl:1|d.jsonl:1|markdown|null|# Hill
                    {"html": "", "text": "Hill"} ~ d.jsonl:1|d.jsonl:1|text|null|Hill
                    {"text": "x", "date": "2026-03-01T10:00:00Z"} ~ d.jsonl:1|d.jsonl:1|text|2026-03-01|x
                    {"text": "x", "date": "March"} ~ d.jsonl:1|d.jsonl:1|text|null|x
                    {"text": "x", "format": "Wikitext"} ~ d.jsonl:1|d.jsonl:1|wikitext|null|x
                    {"text": "x", "format": "md"} ~ d.jsonl:1|d.jsonl:1|markdown|null|x
                    {"text": "x", "format": "docx"} ~ d.jsonl:1: is given as text, but docx is none
                    {"text": "x", "format": "sgml"} ~ d.jsonl:1: is of a format that is not read
                    {"meta": {"text": "x"}, "more": [{"text": "y"}]} ~ d.jsonl:1: holds no text in text, html or markdown
                    {"text": null} ~ d.jsonl:1: holds no text in text, html or markdown
                    {"text": {"a": 1}} ~ d.jsonl:1: holds no text in text, html or markdown
                    [1, 2] ~ d.jsonl:1: is no JSON object
                    {"text": "x"} {"text": "y"} ~ d.jsonl:1: holds more than one JSON value
                    """)
    void aLineIsADocument(String line, String expected) throws IOException {
        assertThat(lines(line)).containsExactly(expected);
    }

    @Test
    void whatIsNoJsonIsTold() throws IOException {
        assertThat(lines("{\"text\": \"x\"\n{\"text\": 'x'}\nhello\n"))
                .hasSize(3)
                .allSatisfy(l -> assertThat(l).contains("is no JSON ("));
    }

    @Test
    void linesAreCountedWithBlankOnes() throws IOException {
        assertThat(lines("\n{\"text\": \"a\"}\r\n  \r\n{\"text\": \"b\"}"))
                .containsExactly(
                        "d.jsonl:2|d.jsonl:2|text|null|a", "d.jsonl:4|d.jsonl:4|text|null|b");
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(lines("{\"text\": \"\\ufeffa\"}"))
                .containsExactly("d.jsonl:1|d.jsonl:1|text|null|a");
    }

    @Test
    void fieldsHaveTheNamesThatAreGiven() throws IOException {
        FieldNames given =
                new FieldNames(
                        Map.of(
                                Role.TEXT, "a.b.c", Role.ID, "a.id", Role.DATE, "x.y", Role.URL,
                                "a.id"));
        Path file =
                write(
                        "n.jsonl",
                        """
                        {"a": {"z": {"id": 1}, "b": {"c": "deep"}, "id": "i"}, "text": "flat"}
                        {"a.b.c": "dotted", "x": {"y": "2026-01-02", "w": {}}}
                        """);
        assertThat(read(given, Limits.DEFAULT, file))
                .containsExactly(
                        "i|n.jsonl!/i|text|null|deep",
                        "n.jsonl:2|n.jsonl:2|text|2026-01-02|dotted");
    }

    @Test
    void aLineOverTheLimitIsOneBadRecord() throws IOException {
        String longLine = "{\"text\": \"" + "a".repeat(200_000) + "\"}\n";
        Path file = write("l.jsonl", longLine + "{\"text\": \"b\"}\n" + longLine);
        assertThat(read(USUAL, Limits.DEFAULT.ofInputBytes(100_000), file))
                .containsExactly(
                        "l.jsonl:1: is a longer line than 100,000 bytes (--max-input-bytes)",
                        "l.jsonl:2|l.jsonl:2|text|null|b",
                        "l.jsonl:3: is a longer line than 100,000 bytes (--max-input-bytes)");
    }

    @Test
    void packedLinesThatBreakOffAreDamage() throws IOException {
        Path file = folder.resolve("p.jsonl.gz");
        String text = "{\"text\": \"a\"}\n".repeat(50_000);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(USUAL, Limits.DEFAULT, file)).hasSize(50_000);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        List<String> found = read(USUAL, Limits.DEFAULT, file, write("a.txt", "After."));
        assertThat(found.get(found.size() - 2)).contains("damage: cannot be read (");
        assertThat(found.get(found.size() - 1)).isEqualTo("a.txt|a.txt|text|null|After.");
        assertThat(found).hasSizeBetween(1000, 49_999);
    }

    @Test
    void filesFollowOneAnother() throws IOException {
        Path archive = folder.resolve("w.warc.gz");
        Files.write(
                archive,
                new WarcFile(true)
                        .page("https://a.example/1", "<p>One.</p>")
                        .page("https://a.example/2", " ")
                        .bytes());
        assertThat(read(USUAL, Limits.DEFAULT, write("a.md", "# A"), archive))
                .hasSize(3)
                .startsWith(
                        "a.md|a.md|markdown|null|# A",
                        "<urn:uuid:00000000-0000-0000-0000-000000000001>"
                                + "|w.warc.gz!/https://a.example/1|html|null|<p>One.</p>")
                .last()
                .asString()
                .startsWith("w.warc.gz at byte ")
                .endsWith(": is empty (it holds only white space)");
    }
}
