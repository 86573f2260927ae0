package org.claimcheck.ledger;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.input.RelativePath;

/**
 * A ledger and where it lies, from which it names documents.
 *
 * @param ledger empty if there is none yet
 */
public record LedgerPlace(Ledger ledger, Path file) {

    /** None yet; people are told to put what they save into the folder of the run. */
    public static final LedgerPlace NONE = new LedgerPlace(Ledger.EMPTY, Path.of("ledger.csv"));

    /** The path of a document in this ledger. */
    public String pathOf(String document) {
        return RelativePath.of(document, file);
    }

    /** For each item of a document its row, as this ledger knows it or new. */
    public List<Row> rows(Reading now) {
        return Merge.rows(ledger, now);
    }
}
