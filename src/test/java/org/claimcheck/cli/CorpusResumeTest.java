package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.corpus.FieldNames;
import org.claimcheck.corpus.SummaryFormat;
import org.claimcheck.disk.Disk;
import org.claimcheck.disk.StepDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A run that is stopped anywhere and started again writes what one run would have. */
class CorpusResumeTest {

    private static final int RECORDS = 11;

    @TempDir private Path folder;

    private Path data;

    @BeforeEach
    void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            lines.append(
                    i % 5 == 4
                            ? "no record\n"
                            : "{\"id\": %d, \"text\": \"It rained %d days.\"}\n".formatted(i, i));
        }
        data = Files.writeString(folder.resolve("data.jsonl"), lines.toString());
    }

    private record Ended(int code, String out, String err) {}

    private static int execute(Disk disk, PrintWriter out, PrintWriter err, Path folder) {
        Streams streams = new Streams(InputStream.nullInputStream(), out, err, disk);
        CommandLine command = new CommandLine(new CorpusCommand(streams));
        command.registerConverter(SummaryFormat.class, new NameConverter<>(SummaryFormat.class));
        command.registerConverter(
                FieldNames.Role.class, new NameConverter<>(FieldNames.Role.class));
        command.setExecutionExceptionHandler(
                (fault, c, parsed) -> {
                    err.println(fault.getMessage());
                    return ExitCode.COULD_NOT_RUN;
                });
        return command.execute(
                "--no-config",
                "--checkpoint-every",
                "5",
                "--bad",
                folder.resolve("bad.jsonl").toString(),
                "--summary",
                "json",
                "-o",
                folder.resolve("out.jsonl").toString(),
                folder.resolve("data.jsonl").toString());
    }

    private Ended run(Disk disk) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = execute(disk, new PrintWriter(out, true), new PrintWriter(err, true), folder);
        return new Ended(code, out.toString(), err.toString());
    }

    /** What is in the folder besides the data. */
    private Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> !f.equals(data)).toList()) {
                files.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void clear() throws IOException {
        for (String name : written().keySet()) {
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void whateverStepFailsTheNextRunGoesOn() throws IOException {
        StepDisk told = StepDisk.counting(Disk.local());
        Ended whole = run(told);
        Map<String, String> expected = written();
        assertThat(expected.keySet()).containsExactly("bad.jsonl", "out.jsonl");
        assertThat(expected.get("out.jsonl").lines()).hasSize(9);
        assertThat(expected.get("bad.jsonl").lines()).hasSize(2);
        assertThat(told.steps())
                .hasSizeGreaterThan(20)
                .contains("open", "create", "write", "settle", "rename");
        for (int failing = 0; failing < told.steps().size(); failing++) {
            clear();
            Ended stopped = run(StepDisk.failing(Disk.local(), failing));
            assertThat(stopped.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
            assertThat(stopped.err()).contains("cannot be written");
            assertThat(written().keySet())
                    .as("after step " + failing)
                    .isSubsetOf(
                            "bad.jsonl",
                            "bad.jsonl.part",
                            "out.jsonl",
                            "out.jsonl.part",
                            "out.jsonl.checkpoint");
            Ended resumed = run(Disk.local());
            assertThat(resumed.out()).as("after step " + failing).isEqualTo(whole.out());
            assertThat(resumed.code()).isEqualTo(whole.code());
            assertThat(written()).as("after step " + failing).isEqualTo(expected);
        }
    }

    /** A run that prints a line at each step, in a process of its own. */
    public static final class Slow {

        private Slow() {}

        public static void main(String[] args) {
            Disk told = new StepDisk(Disk.local(), System.out::println);
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            System.exit(execute(told, nowhere, nowhere, Path.of(args[0])));
        }
    }

    @Test
    void aProcessThatIsKilledIsGoneOnWith() throws Exception {
        run(Disk.local());
        Map<String, String> expected = written();
        clear();
        for (int lines : new int[] {1, 6, 2, 9, 4}) {
            kill(lines);
        }
        assertThat(written().keySet()).contains("out.jsonl.checkpoint", "out.jsonl.part");
        run(Disk.local());
        assertThat(written()).isEqualTo(expected);
    }

    private void kill(int lines) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Slow.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader told =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int line = 0; line < lines; line++) {
                assertThat(told.readLine()).isNotNull();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Ends a run whose checkpoint says that five records are done. */
    private void stop() {
        int[] renamed = {0};
        run(
                new StepDisk(
                        Disk.local(),
                        name -> {
                            if (name.equals("rename") && ++renamed[0] == 3) {
                                throw new IOException("no space left");
                            }
                        }));
    }

    private String told() {
        return run(Disk.local()).err().lines().findFirst().orElse("");
    }

    @Test
    void whatIsThereAlreadyIsSaid() throws IOException {
        assertThat(told()).startsWith("Documents checked: 9");
        assertThat(told())
                .endsWith(
                        "out.jsonl is there, whole: all is checked again, and replaces it at the end.");
        stop();
        assertThat(told()).isEqualTo("Going on after 5 records.");
        stopAt(8);
        assertThat(folder.resolve("out.jsonl.checkpoint")).exists();
        assertThat(told())
                .isEqualTo(
                        "Beginning anew: the run stopped before its first checkpoint; this one"
                                + " has one every 5 records (--checkpoint-every).");
        stop();
        Files.delete(folder.resolve("out.jsonl.checkpoint"));
        assertThat(told())
                .isEqualTo("Beginning anew: a run stopped here, and its checkpoint is gone.");
        StepDisk steps = StepDisk.counting(Disk.local());
        run(steps);
        stopAt(steps.steps().size() - 1);
        assertThat(told())
                .isEqualTo(
                        "All 11 records were done when the run stopped; only the files are to be"
                                + " given their names.");
    }

    private void stopAt(int step) {
        run(StepDisk.failing(Disk.local(), step));
    }

    @Test
    void changedInputsAreRefused() throws IOException {
        stop();
        Files.setLastModifiedTime(data, FileTime.fromMillis(1_000_000_000_000L));
        Map<String, String> before = written();
        Ended refused = run(Disk.local());
        assertThat(refused.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(refused.err())
                .contains("out.jsonl.checkpoint: a run stopped here")
                .contains(data + " is new, or its size or time has changed");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void otherOptionsAreRefused() throws IOException {
        stop();
        Run refused =
                Run.of(
                        "",
                        "corpus",
                        "-o",
                        folder.resolve("out.jsonl").toString(),
                        "--enable",
                        "hedge",
                        data.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(refused.err()).contains("its options or its configuration");
    }

    @Test
    void anOutputThatIsShorterThanItWasIsRefused() throws IOException {
        stop();
        Files.writeString(folder.resolve("out.jsonl.part"), "");
        assertThat(run(Disk.local()).err()).contains("shorter than the checkpoint beside it says");
    }

    @Test
    void whatIsNoCheckpointIsRefused() throws IOException {
        Files.writeString(folder.resolve("out.jsonl.checkpoint"), "x");
        assertThat(run(Disk.local()).err()).contains("is no checkpoint that can be read");
    }
}
