package org.claimcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.claimcheck.disk.AsideFile;
import org.claimcheck.disk.Disk;
import org.claimcheck.ledger.Ledger;
import org.claimcheck.ledger.LedgerException;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.ledger.RowKind;

/** A ledger on disk, as it was read; an empty one if there is no such file yet. */
final class LedgerFile {

    /** Larger files are refused, and no larger one is written; in bytes. */
    static final int LARGEST = 32 << 20;

    private final Path named;
    private final byte[] bytes;
    private final Ledger ledger;

    private LedgerFile(Path named, byte[] bytes, Ledger ledger) {
        this.named = named;
        this.bytes = bytes;
        this.ledger = ledger;
    }

    /** As the user named it. */
    Path named() {
        return named;
    }

    Ledger ledger() {
        return ledger;
    }

    /**
     * @throws CouldNotRun if it cannot be read or is no ledger; the message has line and column
     */
    static LedgerFile open(Path named) throws CouldNotRun {
        byte[] bytes = read(named);
        try {
            return new LedgerFile(named, bytes, Ledger.parse(bytes));
        } catch (LedgerException e) {
            throw new CouldNotRun(named + ":" + e.getMessage());
        }
    }

    private static byte[] read(Path named) throws CouldNotRun {
        if (!Files.exists(named)) {
            return new byte[0];
        }
        if (!Files.isRegularFile(named)) {
            throw new CouldNotRun(named + ": is not a file");
        }
        try (InputStream in = Files.newInputStream(named)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new CouldNotRun(named + ": is too large for a ledger" + limit());
            }
            return bytes;
        } catch (IOException e) {
            throw new CouldNotRun(named + ": cannot be read");
        }
    }

    private static String limit() {
        return " (the limit is " + (LARGEST >> 20) + " MiB)";
    }

    /**
     * What was read, and where it lies.
     *
     * @param holding as {@link LedgerPlace} has it
     */
    LedgerPlace place(Set<RowKind> holding) {
        return new LedgerPlace(ledger, named, holding);
    }

    /**
     * Puts another ledger in the place of this one.
     *
     * @throws CouldNotRun if it cannot be written, or if somebody saved the file since it was read;
     *     it is untouched then
     */
    void replace(Ledger other, Disk disk) throws CouldNotRun {
        byte[] after = other.bytes();
        if (after.length > LARGEST) {
            throw new CouldNotRun(named + ": would be too large for a ledger" + limit());
        }
        if (!Arrays.equals(read(named), bytes)) {
            throw new CouldNotRun(
                    named + ": was changed while the documents were checked; run again");
        }
        if (Arrays.equals(after, bytes)) {
            return;
        }
        try {
            AsideFile.replace(named, after, disk);
        } catch (IOException e) {
            throw new CouldNotRun(named + ": cannot be written");
        }
    }
}
