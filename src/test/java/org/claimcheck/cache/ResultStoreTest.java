package org.claimcheck.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.cache.Kept.Look;
import org.claimcheck.disk.Disk;
import org.claimcheck.disk.StepDisk;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {

    private static final String KEY = "ab12";
    private static final Kept KEPT =
            new Kept(
                    List.of(new Look("file", "a.bib", "nothing")),
                    List.of("a note"),
                    List.of("\ud83d\ude82 report", "", "x".repeat(70_000)),
                    new FindingCounts(
                            List.of(new FindingCounts.Entry("bad-isbn", Severity.ERROR, 3))));

    @TempDir private Path folder;

    private ResultStore store() {
        return new ResultStore(folder.resolve("deep/results"), 1 << 20, Disk.cache());
    }

    private Path only() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(1);
            return files.get(0);
        }
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(store().read(KEY)).isEmpty();
        store().write(KEY, KEPT);
        assertThat(store().read(KEY)).contains(KEPT);
        assertThat(store().read("ab13")).isEmpty();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(only().getParent())).hasSize(3);
            assertThat(Files.getPosixFilePermissions(only())).hasSize(2);
        }
    }

    @Test
    void whatIsDamagedIsNone() throws IOException {
        store().write(KEY, KEPT);
        byte[] whole = Files.readAllBytes(only());
        for (int at = 0; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 1;
            Files.write(only(), wrong);
            assertThat(store().read(KEY)).as("byte " + at).isEmpty();
        }
        for (int length = 0; length < whole.length; length++) {
            Files.write(only(), Arrays.copyOf(whole, length));
            assertThat(store().read(KEY)).as("length " + length).isEmpty();
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ResultStore store = new ResultStore(file.resolve("results"), 1 << 20, Disk.cache());
        store.write(KEY, KEPT);
        store.trim();
        assertThat(store.read(KEY)).isEmpty();
        assertThat(only()).hasContent("in the way");
    }

    @Test
    void whateverStepFailsTheOldOrTheNewIsKept() throws IOException {
        Kept other = new Kept(List.of(), List.of(), List.of("other"), FindingCounts.NONE);
        StepDisk told = StepDisk.counting(Disk.cache());
        new ResultStore(folder, 1 << 20, told).write(KEY, other);
        assertThat(told.steps()).containsExactly("create", "write", "settle", "rename");
        for (int step = 0; step < told.steps().size(); step++) {
            new ResultStore(folder, 1 << 20, Disk.cache()).write(KEY, KEPT);
            ResultStore failing =
                    new ResultStore(folder, 1 << 20, StepDisk.failing(Disk.cache(), step));
            failing.write(KEY, other);
            assertThat(failing.read(KEY)).contains(KEPT);
            assertThat(only()).hasFileName(KEY + ".result");
        }
    }

    @Test
    void theLeastLatelyUsedGoFirst() throws IOException {
        ResultStore store = new ResultStore(folder, 2000, Disk.cache());
        for (int i = 0; i < 20; i++) {
            store.write(
                    "ab" + (10 + i),
                    new Kept(List.of(), List.of(), List.of("" + i), FindingCounts.NONE));
            Path file = folder.resolve("ab").resolve("ab" + (10 + i) + ".result");
            Files.setLastModifiedTime(file, FileTime.fromMillis(1000L * i));
            Files.write(file, new byte[200], java.nio.file.StandardOpenOption.APPEND);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1000L * (i + 1)));
        }
        store.trim();
        try (Stream<Path> left = Files.list(folder.resolve("ab"))) {
            List<String> names = left.map(f -> f.getFileName().toString()).sorted().toList();
            assertThat(names).hasSizeBetween(4, 8).endsWith("ab29.result");
        }
    }
}
