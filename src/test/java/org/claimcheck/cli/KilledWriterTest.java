package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.Forked;
import org.claimcheck.disk.Disk;
import org.claimcheck.ledger.Ledger;
import org.claimcheck.ledger.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes a ledger leaves a whole one behind. */
class KilledWriterTest {

    private static final String HEADER = "id,row,path,claim,status,source,locator,checker,note\n";

    @TempDir private Path folder;

    /** Writes two ledgers by turns, a line on standard output after each, until it is killed. */
    public static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws Exception {
            Path file = Path.of(args[0]);
            for (int turn = 0; ; turn++) {
                LedgerFile.open(file).replace(ledger(turn % 2 == 0 ? 20_000 : 10), Disk.local());
                System.out.println(turn);
            }
        }
    }

    private static Ledger ledger(int rows) throws Exception {
        String text = HEADER + "claim-1,claim,a.md,It rained.,checked,,,ib,\n".repeat(rows);
        return Ledger.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theOldOrTheNewLedgerStandsWhole() throws Exception {
        for (int turns : new int[] {1, 2, 7, 12}) {
            Path file = Files.writeString(folder.resolve("ledger.csv"), HEADER);
            Process writer = Forked.start(List.of(), Writer.class, List.of(file.toString()));
            try (BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    writer.getInputStream(), StandardCharsets.UTF_8))) {
                for (int turn = 0; turn < turns; turn++) {
                    assertThat(lines.readLine()).isEqualTo(Integer.toString(turn));
                }
            } finally {
                writer.destroyForcibly().waitFor();
            }
            List<Row> rows = Ledger.parse(Files.readAllBytes(file)).rows();
            assertThat(rows.size()).isIn(10, 20_000);
            // What the other process was writing aside goes with the next run.
            LedgerFile.open(file).replace(ledger(3), Disk.local());
            assertThat(folder.toFile().list()).containsExactly("ledger.csv");
        }
    }
}
