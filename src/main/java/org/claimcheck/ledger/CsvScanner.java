package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.LineMap;

/**
 * Cuts a text into rows and cells as RFC 4180 describes, with any separator and any end of line.
 * Cells are verbatim; a quotation mark inside a cell that does not begin with one is a character
 * like any other.
 *
 * <p>Our own and no library, because a person must be told line and column of what is wrong;
 * Commons CSV and Jackson's reader give the line alone, and neither tells which separator a
 * spreadsheet chose.
 */
final class CsvScanner {

    /** A row may not have more cells, so that a line of commas stays small. */
    static final int MOST_CELLS = 1_000;

    private static final char QUOTE = '"';

    /**
     * A cell without its quotation marks.
     *
     * @param start its offset in the text
     */
    record Cell(String text, int start) {}

    private final String text;
    private final char separator;
    private int at;

    CsvScanner(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** How far the text is read, in UTF-16 units. */
    int position() {
        return at;
    }

    /** The cells of the next row; none at the end. A blank line is a row of one empty cell. */
    List<Cell> next() throws LedgerException {
        List<Cell> out = new ArrayList<>();
        boolean more = at < text.length();
        while (more) {
            if (out.size() == MOST_CELLS) {
                throw fault(at, "more than " + MOST_CELLS + " cells in one row");
            }
            out.add(cell());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        endLine();
        return out;
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
        } else if (at < text.length()) {
            at++;
        }
    }

    private Cell cell() throws LedgerException {
        int start = at;
        if (at < text.length() && text.charAt(at) == QUOTE) {
            return quoted(start);
        }
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return new Cell(text.substring(start, at), start);
    }

    private Cell quoted(int start) throws LedgerException {
        StringBuilder out = new StringBuilder();
        int from = start + 1;
        while (true) {
            int mark = text.indexOf(QUOTE, from);
            if (mark < 0) {
                throw fault(start, "a quotation mark is opened and never closed");
            }
            out.append(text, from, mark);
            at = mark + 1;
            if (at < text.length() && text.charAt(at) == QUOTE) {
                out.append(QUOTE);
                from = at + 1;
            } else if (at == text.length() || endsCell(text.charAt(at))) {
                return new Cell(out.toString(), start);
            } else {
                throw fault(
                        at,
                        "a closing quotation mark is followed by text (a quotation mark inside a"
                                + " cell is written twice)");
            }
        }
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** What is wrong, with its place in the text. */
    LedgerException fault(int offset, String reason) {
        LineMap lines = LineMap.of(text);
        return new LedgerException(lines.line(offset), lines.column(offset), reason);
    }
}
