package org.claimcheck.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.claimcheck.engine.Report;
import org.claimcheck.input.RelativePath;

/**
 * A ledger and where it lies, from which it names documents.
 *
 * @param ledger empty if there is none yet
 * @param holding the kinds that hold a document back while a row is open; usually none
 */
public record LedgerPlace(Ledger ledger, Path file, Set<RowKind> holding) {

    /** None yet; people are told to put what they save into the folder of the run. */
    public static final LedgerPlace NONE =
            new LedgerPlace(Ledger.EMPTY, Path.of("ledger.csv"), Set.of());

    public LedgerPlace {
        holding = Set.copyOf(holding);
    }

    /** The path of a document in this ledger. */
    public String pathOf(String document) {
        return RelativePath.of(document, file);
    }

    /** For each item of a document its row, as this ledger knows it or new. */
    public List<Row> rows(Reading now) {
        return Merge.rows(ledger, now);
    }

    /** How many open rows hold a document back. */
    public int holdingRows(Report report) {
        if (holding.isEmpty()) {
            return 0;
        }
        String path = pathOf(report.article().document().source().path());
        Reading reading = Readings.of(report, path, holding, Set.of());
        return Tally.of(Merge.of(ledger, List.of(reading)), Set.of(path)).open();
    }
}
