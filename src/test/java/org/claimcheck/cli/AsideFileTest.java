package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever step fails, the old or the new file stands whole. */
class AsideFileTest {

    private static final String HEADER = "id,row,path,claim,status,source,locator,checker,note\n";
    private static final String ROW = "claim-1,claim,a.md,It rained.,open,,,,\n";

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void oldFile() throws IOException {
        file = Files.writeString(folder.resolve("ledger.csv"), HEADER);
    }

    /** Lets the n-th step fail; counts the steps. */
    private static final class Failing implements Disk {

        private final int failing;
        private final List<String> steps = new ArrayList<>();

        Failing(int failing) {
            this.failing = failing;
        }

        private void step(String name) throws IOException {
            steps.add(name);
            if (steps.size() == failing) {
                throw new IOException("no space left on " + name);
            }
        }

        @Override
        public OutputStream create(Path aside) throws IOException {
            step("create");
            return new FilterOutputStream(LOCAL.create(aside)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    // Half of it reaches the disk before the step fails.
                    out.write(bytes, from, length / 2);
                    step("write");
                    out.write(bytes, from + length / 2, length - length / 2);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    step("close");
                }
            };
        }

        @Override
        public void settle(Path aside, Path to) throws IOException {
            step("settle");
            LOCAL.settle(aside, to);
        }

        @Override
        public void rename(Path aside, Path to) throws IOException {
            step("rename");
            LOCAL.rename(aside, to);
        }
    }

    @Test
    void theOldLedgerStandsWholeWhateverStepFails() throws Exception {
        Failing none = new Failing(0);
        replace(none);
        assertThat(none.steps).contains("create", "write", "close", "settle", "rename");
        assertThat(Files.readString(file)).contains("It rained.");
        for (int step = 1; step <= none.steps.size(); step++) {
            Files.writeString(file, HEADER);
            Failing disk = new Failing(step);
            assertThatThrownBy(() -> replace(disk))
                    .as("step %d, %s", step, none.steps.get(step - 1))
                    .isInstanceOf(CouldNotRun.class)
                    .hasMessageEndingWith("ledger.csv: cannot be written");
            assertThat(Files.readString(file)).isEqualTo(HEADER);
            assertThat(folder.toFile().list()).containsExactly("ledger.csv");
        }
    }

    private void replace(Disk disk) throws Exception {
        Ledger other = Ledger.parse((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
        LedgerFile.open(file).replace(other, disk);
    }

    @Test
    void whatSomebodySavedMeanwhileIsNotOverwritten() throws Exception {
        LedgerFile read = LedgerFile.open(file);
        Files.writeString(file, HEADER + ROW);
        Ledger other = Ledger.parse((HEADER + ROW + ROW).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read.replace(other, Disk.LOCAL))
                .hasMessageEndingWith("was changed while the documents were checked; run again");
        assertThat(Files.readString(file)).isEqualTo(HEADER + ROW);
    }

    @Test
    void permissionsAreKeptAndALinkStaysALink() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        Ledger other = Ledger.parse((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
        LedgerFile.open(link).replace(other, Disk.LOCAL);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).contains("It rained.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void anUnchangedLedgerIsNotWritten() throws Exception {
        Ledger.parse(Files.readAllBytes(file));
        replace(Disk.LOCAL);
        Failing disk = new Failing(1);
        LedgerFile read = LedgerFile.open(file);
        read.replace(read.ledger(), disk);
        assertThat(disk.steps).isEmpty();
    }

    @Test
    void pathsAreSeenFromTheFolderOfTheLedger() throws Exception {
        LedgerFile ledger = LedgerFile.open(folder.resolve("ledger.csv"));
        assertThat(ledger.place().pathOf(folder.resolve("a/b.md").toString())).isEqualTo("a/b.md");
        assertThat(ledger.place().pathOf(folder.resolve("./a/../b.md").toString()))
                .isEqualTo("b.md");
        assertThat(ledger.place().pathOf(folder.resolve("../b.md").toString()))
                .isEqualTo("../b.md");
        assertThat(ledger.place().pathOf("<stdin>")).isEqualTo("<stdin>");
        assertThat(ledger.place().pathOf("a\0b")).isEqualTo("a\0b");
    }
}
