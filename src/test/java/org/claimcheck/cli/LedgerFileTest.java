package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.claimcheck.disk.Disk;
import org.claimcheck.disk.StepDisk;
import org.claimcheck.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {

    private static final String HEADER = "id,row,path,claim,status,source,locator,checker,note\n";
    private static final String ROW = "claim-1,claim,a.md,It rained.,open,,,,\n";

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void oldFile() throws IOException {
        file = Files.writeString(folder.resolve("ledger.csv"), HEADER);
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
        assertThatThrownBy(() -> read.replace(other, Disk.local()))
                .hasMessageEndingWith("was changed while the documents were checked; run again");
        assertThat(Files.readString(file)).isEqualTo(HEADER + ROW);
    }

    @Test
    void permissionsAreKeptAndALinkStaysALink() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        Ledger other = Ledger.parse((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
        LedgerFile.open(link).replace(other, Disk.local());
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).contains("It rained.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void anUnchangedLedgerIsNotWritten() throws Exception {
        Ledger.parse(Files.readAllBytes(file));
        replace(Disk.local());
        StepDisk disk = StepDisk.counting(Disk.local());
        LedgerFile read = LedgerFile.open(file);
        read.replace(read.ledger(), disk);
        assertThat(disk.steps()).isEmpty();
    }

    @Test
    void pathsAreSeenFromTheFolderOfTheLedger() throws Exception {
        LedgerFile ledger = LedgerFile.open(folder.resolve("ledger.csv"));
        assertThat(ledger.place(Set.of()).pathOf(folder.resolve("a/b.md").toString()))
                .isEqualTo("a/b.md");
        assertThat(ledger.place(Set.of()).pathOf(folder.resolve("./a/../b.md").toString()))
                .isEqualTo("b.md");
        assertThat(ledger.place(Set.of()).pathOf(folder.resolve("../b.md").toString()))
                .isEqualTo("../b.md");
        assertThat(ledger.place(Set.of()).pathOf("<stdin>")).isEqualTo("<stdin>");
        assertThat(ledger.place(Set.of()).pathOf("a\0b")).isEqualTo("a\0b");
    }
}
