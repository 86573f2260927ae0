package org.claimcheck.document.rst;

import java.util.List;
import org.claimcheck.text.Span;

/**
 * A block before its inline markup is read.
 *
 * @param cells the lines of its text; more than one cell in a row of a table alone
 * @param quoted whether it stands in a quotation
 * @param level of a heading, the number of a list item, or the index of a note
 * @param depth of a list item
 * @param label of a note as written, {@code #} and {@code *} included; the name of a field
 */
record Piece(
        Kind kind, List<List<Span>> cells, boolean quoted, int level, int depth, String label) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CAPTION,
        CODE,
        MATHS,
        /** A line break between lines. */
        LINES,
        FOOTNOTE,
        CITATION,
        FIELD
    }

    Piece {
        cells = List.copyOf(cells);
    }

    Piece unquoted() {
        return quoted ? new Piece(kind, cells, false, level, depth, label) : this;
    }

    boolean isNote() {
        return kind == Kind.FOOTNOTE || kind == Kind.CITATION;
    }
}
