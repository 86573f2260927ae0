package org.claimcheck.ledger;

/** A file that is no ledger; the message begins with its line and column and is one line. */
public final class LedgerException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /**
     * @param line 1-based, as lines of the file
     * @param column 1-based, in UTF-16 units
     */
    LedgerException(int line, int column, String reason) {
        super(line + ":" + column + ": " + reason);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
