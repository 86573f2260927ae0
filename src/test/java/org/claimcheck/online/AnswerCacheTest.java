package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.disk.Disk;
import org.claimcheck.disk.StepDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCacheTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir private Path folder;
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    private AnswerCache cache(Path where) {
        return new AnswerCache(where, WEEK, () -> now, Disk.cache());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void keepsForAWhile() {
        cache(folder).keep("GET a", "one\ntwo\n");
        assertThat(cache(folder).find("GET a")).contains("one\ntwo\n");
        assertThat(cache(folder).find("GET b")).isEmpty();
        now = now.plus(WEEK).minusSeconds(1);
        assertThat(cache(folder).find("GET a")).isPresent();
        now = now.plusSeconds(1);
        assertThat(cache(folder).find("GET a")).isEmpty();
    }

    @Test
    void anAnswerFromTheFutureIsNotBelieved() {
        cache(folder).keep("GET a", "one");
        now = now.minusSeconds(60);
        assertThat(cache(folder).find("GET a")).isEmpty();
    }

    @Test
    void theLastOfTwoProcessesWins() throws IOException {
        AnswerCache one = cache(folder);
        AnswerCache two = cache(folder);
        one.keep("GET a", "one");
        two.keep("GET a", "two");
        assertThat(one.find("GET a")).contains("two");
        assertThat(files()).hasSize(1);
    }

    @Test
    void brokenFilesAreNoAnswers() throws IOException {
        cache(folder).keep("GET a", "one");
        Path file = files().get(0);
        for (String broken :
                List.of(
                        "",
                        "GET a",
                        "GET a\nx\n0\none",
                        "GET b\n0\n0\none",
                        "GET a\n" + "9".repeat(30))) {
            Files.writeString(file, broken);
            assertThat(cache(folder).find("GET a")).as(broken).isEmpty();
        }
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(cache(folder).find("GET a")).isEmpty();
    }

    @Test
    void halfAFileIsNoAnswer() throws IOException {
        cache(folder).keep("GET a", "one\ntwo");
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(cache(folder).find("GET a")).as("length " + length).isEmpty();
        }
        Files.write(file, whole);
        assertThat(cache(folder).find("GET a")).contains("one\ntwo");
    }

    @Test
    void aFileThatCannotBeReplacedStays() throws IOException {
        cache(folder).keep("GET a", "one");
        Path file = files().get(0);
        Files.delete(file);
        Files.writeString(Files.createDirectories(file).resolve("in the way"), "x");
        cache(folder).keep("GET a", "two");
        assertThat(cache(folder).find("GET a")).isEmpty();
        assertThat(file.resolve("in the way")).hasContent("x");
        assertThat(folder.toFile().list()).as("nothing is left aside").hasSize(1);
    }

    @Test
    void whateverStepFailsTheOldOrTheNewAnswerStands() throws IOException {
        StepDisk told = StepDisk.counting(Disk.cache());
        new AnswerCache(folder, WEEK, () -> now, told).keep("GET a", "two");
        assertThat(told.steps()).containsExactly("create", "write", "settle", "rename");
        for (int step = 0; step < told.steps().size(); step++) {
            cache(folder).keep("GET a", "one");
            StepDisk disk = StepDisk.failing(Disk.cache(), step);
            new AnswerCache(folder, WEEK, () -> now, disk).keep("GET a", "two");
            assertThat(cache(folder).find("GET a")).contains("one");
            assertThat(files()).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeIsNoCache() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        AnswerCache cache = cache(file.resolve("below"));
        cache.keep("GET a", "one");
        assertThat(cache.find("GET a")).isEmpty();
        AnswerCache none = new AnswerCache(null, WEEK, () -> now, Disk.cache());
        none.keep("GET a", "one");
        none.sweep();
        assertThat(none.find("GET a")).isEmpty();
    }

    @Test
    void sweepsWhatIsOldAndItsOwn() throws IOException {
        cache(folder).keep("GET a", "one");
        Path old = Files.writeString(folder.resolve("new1.part"), "x");
        Path other = Files.writeString(folder.resolve("notes.txt"), "x");
        FileTime longAgo = FileTime.from(now.minus(WEEK).minusSeconds(1));
        Files.setLastModifiedTime(old, longAgo);
        Files.setLastModifiedTime(other, longAgo);
        cache(folder).sweep();
        assertThat(old).doesNotExist();
        assertThat(other).exists();
        assertThat(cache(folder).find("GET a")).isPresent();
    }
}
