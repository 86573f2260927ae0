package org.claimcheck.ledger;

import java.util.List;

/**
 * What is to be checked in some documents, and what people found out.
 *
 * @param rows in the order of the file
 */
public record Ledger(Layout layout, List<Row> rows) {

    public static final Ledger EMPTY = new Ledger(Layout.NEW, List.of());

    public Ledger {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file; one without any byte is an empty ledger.
     *
     * @throws LedgerException if it is not one
     */
    public static Ledger parse(byte[] file) throws LedgerException {
        return LedgerReader.parse(file);
    }

    /** The rows of one document. */
    List<Row> of(String path) {
        return rows.stream().filter(r -> r.at(Column.PATH).strip().equals(path)).toList();
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return LedgerWriter.bytes(this);
    }
}
