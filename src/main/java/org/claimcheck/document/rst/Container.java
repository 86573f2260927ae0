package org.claimcheck.document.rst;

import org.jspecify.annotations.Nullable;

/** What holds the lines that are set in as far as it is. */
final class Container {

    enum Kind {
        BODY,
        ITEM,
        QUOTE,
        NOTE,
        FIELD,
        /** Options at the head of a directive; then a body. */
        DIRECTIVE,
        FIGURE
    }

    final Kind kind;

    /** Lines set in less are outside. */
    final int indent;

    /** Of a note or field; the name of a directive. */
    final String label;

    final Piece.@Nullable Kind note;

    /** The index of the first piece inside. */
    int firstPiece;

    /** Whether nothing of it has been read. */
    boolean fresh = true;

    /** The number of a list item, or the index of a note. */
    final int number;

    Container(Kind kind, int indent, String label, Piece.@Nullable Kind note, int number) {
        this.kind = kind;
        this.indent = indent;
        this.label = label;
        this.note = note;
        this.number = number;
    }

    static Container of(Kind kind, int indent) {
        return new Container(kind, indent, "", null, 0);
    }
}
