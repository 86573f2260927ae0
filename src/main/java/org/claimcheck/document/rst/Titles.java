package org.claimcheck.document.rst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Titles by their lines; the order in which styles come gives the level. */
final class Titles {

    private final Cursor cursor;
    private final Outline outline;

    /** The level of the titles of each style: underline, and whether there is an overline. */
    private final Map<String, Integer> levels = new HashMap<>();

    Titles(Cursor cursor, Outline outline) {
        this.cursor = cursor;
        this.outline = outline;
    }

    /** The level below all titles so far. */
    int lowest() {
        return levels.size() + 1;
    }

    /** Reads a title with its lines, or a line that parts sections. */
    boolean read(Line line) {
        if (outline.isNested()) {
            return false;
        }
        char over = line.adornment(cursor.source);
        return over == 0 ? underlined(line) : overlined(line, over);
    }

    private boolean overlined(Line line, char over) {
        Line next = cursor.next();
        boolean framed =
                next != null
                        && !next.isBlank()
                        && cursor.at + 2 < cursor.lines.size()
                        && cursor.lines.get(cursor.at + 2).adornment(cursor.source) == over
                        && cursor.lines.get(cursor.at + 2).length() == line.length();
        if (framed) {
            heading(next, over + "=");
            cursor.at += 3;
            return true;
        }
        if (line.length() >= 4 && (next == null || next.isBlank())) {
            cursor.at++;
            return true;
        }
        return false;
    }

    private boolean underlined(Line line) {
        Line next = cursor.next();
        char under = next == null ? 0 : next.adornment(cursor.source);
        boolean sound =
                under != 0
                        && next.indent() == line.indent()
                        && (next.length() >= Math.min(4, line.length())
                                && !(next.length() < 4 && next.length() < line.length()));
        if (!sound || (next.length() == 2 && cursor.source.startsWith("::", next.start()))) {
            return false;
        }
        heading(line, String.valueOf(under));
        cursor.at += 2;
        return true;
    }

    private void heading(Line text, String style) {
        Integer level = levels.computeIfAbsent(style, s -> levels.size() + 1);
        outline.add(Piece.Kind.HEADING, List.of(text.span()), level, style);
    }
}
