package org.claimcheck.document.plain;

import java.util.List;
import org.claimcheck.text.Span;

/**
 * Lines that make up one block.
 *
 * @param kind what its first line begins with
 * @param lines at least one, none blank
 * @param mark characters at the start of the first line that are no text: a bullet or a number
 * @param ordinal the number of a numbered item, else 0
 * @param alone whether blank lines or the ends of the text stand around it
 */
record Piece(Kind kind, List<Line> lines, int mark, int ordinal, boolean alone) {

    enum Kind {
        PLAIN,
        BULLET,
        NUMBER,
        REFERENCE,
        QUOTED,
        /** A heading that a line of signs underlines. */
        UNDERLINED,
        /** A row of cells parted by tabs. */
        ROW,
        /** A line of the {@code Key: value} lines that a text begins with. */
        FIELD,
        /** What stands after the {@code --} that ends a letter. */
        SIGNATURE
    }

    Piece {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }

    boolean isOneLine() {
        return lines.size() == 1;
    }

    /** The characters of its lines. */
    int length() {
        return lines.stream().mapToInt(Line::length).sum();
    }

    /** The source from the first character to the last. */
    Span span() {
        return first().span().cover(lines.get(lines.size() - 1).span());
    }
}
