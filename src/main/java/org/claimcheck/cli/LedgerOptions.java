package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.ledger.Ledger;
import org.claimcheck.ledger.Row;
import org.claimcheck.ledger.RowKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the list that people tick off. */
final class LedgerOptions {

    /** What a report may be narrowed to. */
    enum Only {
        NEW;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--ledger",
            paramLabel = "FILE.csv",
            description =
                    "Keeps a row for each checkable claim in a file that people write into; what"
                            + " they wrote is kept.")
    private @Nullable Path file;

    @Option(
            names = "--ledger-rows",
            paramLabel = "KINDS",
            split = ",",
            description =
                    "What gets a row: ${COMPLETION-CANDIDATES} (those on no other row). Default:"
                            + " claims, and what the file has already.")
    private List<RowKind> kinds = List.of();

    @Option(
            names = "--only",
            paramLabel = "WHAT",
            description =
                    "Reports and fails on only what is ${COMPLETION-CANDIDATES} against the ledger.")
    private @Nullable Only only;

    @Option(
            names = "--fail-on-open",
            description = "Exits with 1 while the ledger has an open row for a checked document.")
    private boolean failOnOpen;

    /**
     * Reads the ledger, before any document is checked.
     *
     * @return a desk without a ledger if none is named
     * @throws CouldNotRun if it is not one, or if an option needs one
     */
    LedgerDesk open() throws CouldNotRun {
        if (file == null) {
            needs(only != null, "--only");
            needs(failOnOpen, "--fail-on-open");
            needs(!kinds.isEmpty(), "--ledger-rows");
            return LedgerDesk.NONE;
        }
        LedgerFile read = LedgerFile.open(file);
        return LedgerDesk.at(read, rows(read.ledger()), only == Only.NEW, failOnOpen);
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    private static void needs(boolean given, String option) throws CouldNotRun {
        if (given) {
            throw new CouldNotRun(option + " needs a ledger: say which with --ledger FILE.csv");
        }
    }

    private Set<RowKind> rows(Ledger ledger) {
        if (!kinds.isEmpty()) {
            return EnumSet.copyOf(kinds);
        }
        Set<RowKind> out = EnumSet.of(RowKind.CLAIM);
        for (Row row : ledger.rows()) {
            RowKind kind = row.kind();
            if (kind != null) {
                out.add(kind);
            }
        }
        return out;
    }
}
