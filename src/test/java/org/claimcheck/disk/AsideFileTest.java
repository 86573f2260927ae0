package org.claimcheck.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.claimcheck.Forked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever step fails, the old or the new file stands whole. */
class AsideFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new\n".repeat(9_000).getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void oldFile() throws IOException {
        file = Files.write(folder.resolve("a.txt"), OLD);
    }

    private List<String> names() {
        return List.of(folder.toFile().list());
    }

    @Test
    void theOldFileStandsWholeWhateverStepFails() throws IOException {
        for (Disk disk : List.of(Disk.local(), Disk.cache())) {
            StepDisk told = StepDisk.counting(disk);
            AsideFile.replace(file, NEW, told);
            assertThat(told.steps()).startsWith("create", "write").endsWith("settle", "rename");
            assertThat(file).hasBinaryContent(NEW);
            for (int step = 0; step < told.steps().size(); step++) {
                Files.write(file, OLD);
                StepDisk failing = StepDisk.failing(disk, step);
                assertThatThrownBy(() -> AsideFile.replace(file, NEW, failing))
                        .as("step %d, %s", step, told.steps().get(step))
                        .isInstanceOf(IOException.class)
                        .hasMessageStartingWith("no space left");
                assertThat(file).hasBinaryContent(OLD);
                assertThat(names()).containsExactly("a.txt");
            }
        }
    }

    @Test
    void whatIsNotCompletedIsTakenAway() throws IOException {
        try (AsideFile aside = AsideFile.open(file, Disk.local())) {
            aside.out().write(NEW);
            assertThat(names()).hasSize(2);
        }
        assertThat(names()).containsExactly("a.txt");
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void whatAKilledRunLeftGoesAndNothingElse() throws IOException {
        String run = "0123456789abcdef";
        List<String> kept =
                List.of(
                        "a.txt.part",
                        "a.txt." + run + ".part",
                        "a.txt." + run + "-.part",
                        "a.txt." + run + "-0.part.part",
                        "a.txt.b." + run + "-0.part",
                        "a.txt." + run.toUpperCase(java.util.Locale.ROOT) + "-0.part",
                        "b.txt." + run + "-0.part");
        for (String name : kept) {
            Files.writeString(folder.resolve(name), "x");
        }
        Files.createDirectory(folder.resolve("a.txt." + run + "-7.part"));
        Files.writeString(folder.resolve("a.txt." + run + "-0.part"), "x");
        Files.writeString(folder.resolve("a.txt.ffffffffffffffff-12.part"), "x");
        AsideFile.replace(file, NEW, Disk.local());
        assertThat(names())
                .containsAll(kept)
                .contains("a.txt", "a.txt." + run + "-7.part")
                .hasSize(kept.size() + 2);
    }

    @Test
    void twoOfOneProcessDoNotHarmEachOther() throws IOException {
        try (AsideFile one = AsideFile.open(file, Disk.local());
                AsideFile two = AsideFile.open(file, Disk.local())) {
            assertThat(names()).hasSize(3);
            one.out().write("one".getBytes(StandardCharsets.UTF_8));
            two.out().write("two".getBytes(StandardCharsets.UTF_8));
            two.complete();
            assertThat(file).hasContent("two");
            one.complete();
            assertThat(file).hasContent("one");
        }
        assertThat(names()).containsExactly("a.txt");
    }

    /** Begins a file, says so, and waits. */
    public static final class Waiting {

        private Waiting() {}

        public static void main(String[] args) throws IOException {
            AsideFile aside = AsideFile.open(Path.of(args[0]), Disk.local());
            aside.out().write(NEW);
            aside.out().flush();
            System.out.println("begun");
            System.in.read();
            aside.complete();
            aside.close();
            System.out.println("done");
        }
    }

    @Test
    void whatAnotherProcessWritesIsLeftUntilItIsKilled() throws Exception {
        Process slow = Forked.start(List.of(), Waiting.class, List.of(file.toString()));
        Process killed = Forked.start(List.of(), Waiting.class, List.of(file.toString()));
        try (BufferedReader told = reader(slow);
                BufferedReader other = reader(killed)) {
            assertThat(told.readLine()).isEqualTo("begun");
            assertThat(other.readLine()).isEqualTo("begun");
            AsideFile.replace(file, OLD, Disk.local());
            assertThat(names()).hasSize(3);
            killed.destroyForcibly().waitFor();
            AsideFile.replace(file, OLD, Disk.local());
            assertThat(names()).hasSize(2);
            slow.getOutputStream().write('\n');
            slow.getOutputStream().flush();
            assertThat(told.readLine()).isEqualTo("done");
            assertThat(names()).containsExactly("a.txt");
            assertThat(file).hasBinaryContent(NEW);
        } finally {
            slow.destroyForcibly();
            killed.destroyForcibly();
        }
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void permissionsAreKeptAndALinkStaysALink() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AsideFile.replace(link, NEW, Disk.local());
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }
}
