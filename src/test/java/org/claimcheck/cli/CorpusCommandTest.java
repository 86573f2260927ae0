package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.claimcheck.WarcFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandTest {

    private static final String WRONG_DAY =
            "The dam was closed on Monday, 3 March 2026, said Ana Prado.";

    @TempDir private Path folder;

    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        data =
                write(
                        "data.jsonl",
                        """
                        {"id": "one", "text": "\\"We will close the dam,\\" said Ana Prado."}
                        {"id": "two"}
                        {"id": "three", "text": "Last week it was wet.", "date": "2026-03-01"}
                        """);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run corpus(Object... args) {
        return Run.of(
                "",
                Stream.concat(Stream.of("corpus"), Stream.of(args))
                        .map(Object::toString)
                        .toArray(String[]::new));
    }

    @Test
    void aDocumentSaysWhatACheckSays() {
        Run check = Run.of("", "--no-config", "--format", "jsonl", "samples/news.txt");
        Run corpus = corpus("--no-config", "samples/news.txt");
        assertThat(corpus.out().replaceFirst("\"id\":\"samples/news.txt\",", ""))
                .isEqualTo(check.out());
        assertThat(corpus.code()).isEqualTo(check.code());
    }

    @Test
    void badRecordsAreToldAndStopNobody() {
        Run run = corpus(data);
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(l -> assertThat(l).startsWith("{\"schemaVersion\":\"1.0\""))
                .last()
                .asString()
                .contains("\"id\":\"three\"", "\"date\":\"2026-03-01\"", "2026-W08");
        assertThat(run.err())
                .contains(data + ":2: holds no text in text, html or markdown")
                .contains("Documents checked: 2;", "bad records: 1.");
    }

    @Test
    void badRecordsCanBeListed() throws IOException {
        Path bad = folder.resolve("bad.jsonl");
        Run run = corpus("--bad", bad, "-q", data);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(bad))
                .isEqualTo(
                        "{\"file\":\"%s\",\"line\":2,\"reason\":\"holds no text in text, html or markdown\"}\n"
                                .formatted(data));
    }

    @Test
    void theNumberOfThreadsDoesNotShow() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("{\"text\": \"Part %d. %s\"}\n".formatted(i, WRONG_DAY.repeat(i % 7)));
        }
        Path many = write("many.jsonl", lines.toString());
        Run one = corpus("--jobs", 1, many);
        assertThat(one.out().lines()).hasSize(40);
        assertThat(corpus("--jobs", 4, many)).isEqualTo(one);
    }

    @Test
    void theSummaryCounts() throws IOException {
        Path pages =
                Files.write(
                        folder.resolve("p.warc"),
                        new WarcFile(false)
                                .page("https://a.example/", "<p>" + WRONG_DAY + "</p>")
                                .response("https://a.example/b", 404, "text/html", "gone")
                                .bytes());
        Run text = corpus("--summary", "text", data, pages);
        assertThat(text.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(text.out())
                .contains("documents checked: 3; bad records: 1; passed over: 1")
                .contains("quotations: 1; with an identifiable source: 1; without: 0")
                .containsPattern("1 +1 +error +weekday-mismatch")
                .containsPattern("1 +Ana Prado");
        String json = corpus("--summary", "json", data, pages).out();
        assertThat(json)
                .contains("\"documents\" : 3", "\"bad\" : 1", "\"passedOver\" : 1")
                .contains("\"rule\" : \"weekday-mismatch\"", "\"name\" : \"Ana Prado\"");
    }

    @Test
    void quotationsAreCountedAsInAReport() throws IOException {
        Path draft =
                write(
                        "he.txt",
                        "It rained in Oslo. He said: \"The roof is gone for good, and the road, too.\""
                                + " Officials said: \"Nobody knows what will become of it all.\"\n");
        String counts = "2 quotations, 1 with an identifiable source";
        assertThat(Run.of("", "--no-config", draft.toString()).out()).contains(counts);
        assertThat(corpus("--summary", "text", draft).out())
                .contains("quotations: 2; with an identifiable source: 1; without: 1");
        assertThat(corpus("--summary", "json", draft).out())
                .contains("\"all\" : 2", "\"identified\" : 1", "\"pronoun-unresolved\" : 1");
    }

    @Test
    void linesAndSummaryGoTogether() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Run run = corpus("-o", out, "--summary", "text", data);
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(run.out()).startsWith("documents checked: 2;");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("data.jsonl", "out.jsonl");
        }
    }

    @Test
    void foldersAreWalkedForAllKinds() throws IOException {
        write("a.md", "# A\n\nIt rained.");
        write("b.csv", "1,2");
        Files.write(
                folder.resolve("p.warc"),
                new WarcFile(false).page("https://a.example/", "<p>Rain.</p>").bytes());
        Run run = corpus(folder);
        assertThat(run.out().lines()).hasSize(4);
    }

    @Test
    void aBrokenFileFailsTheRunAndIsNotTheEnd() throws IOException {
        byte[] whole = new WarcFile(true).page("https://a.example/", "<p>Rain.</p>").bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Path broken = Files.write(folder.resolve("x.warc.gz"), half);
        Run run = corpus(broken, data);
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains(broken + " at byte 0: ");
    }

    @Test
    void whatCannotBeginIsRefused() throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertThat(corpus(folder.resolve("none.jsonl")).err()).contains("does not exist");
        assertThat(corpus("-o", data, data).err()).contains("is read in this run");
        assertThat(corpus("--checkpoint", folder.resolve("c"), data).err()).contains("-o FILE");
        assertThat(corpus("--field", "body=text", data).err()).contains("there is no 'body'");
        assertThat(corpus("--jobs", 0, data).code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(corpus(write("e.jsonl", "{}\n")).code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(out).doesNotExist();
    }

    @Test
    void aConfigurationCounts() throws IOException {
        write(".claimcheck.yml", "rules:\n  weekday-mismatch: off\n");
        Path text = write("t.jsonl", "{\"text\": \"%s\"}\n".formatted(WRONG_DAY));
        assertThat(corpus(text).code()).isEqualTo(ExitCode.CLEAN);
        assertThat(corpus("--no-config", text).code()).isEqualTo(ExitCode.FINDINGS);
    }
}
