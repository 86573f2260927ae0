package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.disk.Disk;
import org.claimcheck.disk.StepDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever step fails, the old or the new file stands whole, and nothing beside it. */
class ReplacedFilesTest {

    @TempDir private Path folder;

    private int run(Disk disk, String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] placed =
                Stream.of(args)
                        .map(a -> a.replace("DIR", folder.toString()))
                        .toArray(String[]::new);
        return Main.run(placed, InputStream.nullInputStream(), nowhere, nowhere, disk);
    }

    @ParameterizedTest
    @CsvSource({
        "ledger.csv, --no-config --ledger DIR/ledger.csv DIR/draft.md",
        "known.json, --no-config --baseline DIR/known.json --write-baseline DIR/draft.md",
        "report.json, --no-config -o DIR/report.json DIR/draft.md",
        "report.html, --no-config -o DIR/report.html DIR/draft.md",
        ".claimcheck.yml, init wiki --force --folder DIR",
    })
    void theOldOrTheNewFileStands(String name, String line) throws IOException {
        String[] args = line.split(" ");
        Path draft = folder.resolve("draft.md");
        Path file = folder.resolve(name);
        Files.writeString(draft, "In 1998 the sea wall was opened on purpose.[^1]\n");
        run(Disk.local(), args);
        byte[] old = Files.readAllBytes(file);
        String longer = "The marsh grew from 12 hectares to 41 hectares in 2003.[^2] ".repeat(99);
        Files.writeString(draft, "They met on Monday, 4 March 2026. " + longer);
        String[] other = line.replace("wiki", "docs").split(" ");
        StepDisk told = StepDisk.counting(Disk.local());
        int code = run(told, other);
        assertThat(told.steps()).startsWith("create", "write").endsWith("settle", "rename");
        byte[] whole = Files.readAllBytes(file);
        assertThat(whole).isNotEqualTo(old);
        for (int step = 0; step < told.steps().size(); step++) {
            Files.write(file, old);
            int failed = run(StepDisk.failing(Disk.local(), step), other);
            String what = "step %d, %s".formatted(step, told.steps().get(step));
            assertThat(failed).as(what).isEqualTo(ExitCode.COULD_NOT_RUN);
            assertThat(Files.readAllBytes(file)).as(what).isEqualTo(old);
            assertThat(besides(draft)).as(what).containsExactly(name);
        }
        assertThat(run(Disk.local(), other)).isEqualTo(code);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        assertThat(besides(draft)).containsExactly(name);
    }

    private List<String> besides(Path draft) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.equals(draft))
                    .map(f -> f.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void oneReportThatCannotBeWrittenLeavesNoneOfTheOthersAside() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.md"), "It rained.\n");
        String[] args = {"--no-config", "-o", "DIR/a.json", "-o", "DIR/b.html", draft.toString()};
        StepDisk told = StepDisk.counting(Disk.local());
        run(told, args);
        for (int step = 0; step < told.steps().size(); step++) {
            Files.deleteIfExists(folder.resolve("a.json"));
            Files.deleteIfExists(folder.resolve("b.html"));
            assertThat(run(StepDisk.failing(Disk.local(), step), args))
                    .isEqualTo(ExitCode.COULD_NOT_RUN);
            assertThat(besides(draft)).isSubsetOf(Arrays.asList("a.json", "b.html"));
        }
    }
}
