package org.claimcheck.document.rst;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;

/** Lines that are shown as they stand: literal blocks, sessions, and line blocks. */
final class Literals {

    private final Cursor cursor;
    private final Outline outline;

    Literals(Cursor cursor, Outline outline) {
        this.cursor = cursor;
        this.outline = outline;
    }

    /** Reads the lines from the current one on that are set in so far. */
    void indented(int indent, Piece.Kind kind) {
        List<Line> lines = cursor.lines;
        int first = cursor.at;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        int end = first;
        int last = first;
        while (end < lines.size()
                && (lines.get(end).isBlank() || lines.get(end).indent() >= indent)) {
            end++;
            last = lines.get(end - 1).isBlank() ? last : end;
        }
        List<Span> text = new ArrayList<>();
        for (int i = first; i < last; i++) {
            Line line = lines.get(i);
            int shift = line.isBlank() ? 0 : Math.max(0, line.indent() - indent);
            // Where tabs are, the column is not the number of characters.
            int start = line.start();
            while (shift > 0 && start > 0 && cursor.source.charAt(start - 1) == ' ') {
                start--;
                shift--;
            }
            text.add(new Span(start, line.end()));
        }
        if (!text.isEmpty()) {
            outline.add(kind, text);
        }
        cursor.at = end;
    }

    /** Reads the lines that begin with the same sign as the current one. */
    void quoted() {
        List<Span> text = new ArrayList<>();
        char mark = cursor.source.charAt(cursor.line().start());
        while (cursor.hasLine()
                && !cursor.line().isBlank()
                && cursor.source.charAt(cursor.line().start()) == mark) {
            text.add(cursor.line().span());
            cursor.at++;
        }
        outline.add(Piece.Kind.CODE, text);
    }

    boolean isDoctest(Line line) {
        return cursor.source.startsWith(">>> ", line.start());
    }

    void doctest() {
        List<Span> text = new ArrayList<>();
        while (cursor.hasLine() && !cursor.line().isBlank()) {
            text.add(cursor.line().span());
            cursor.at++;
        }
        outline.add(Piece.Kind.CODE, text);
    }

    boolean isLineBlock(Line line) {
        return cursor.source.charAt(line.start()) == '|'
                && (line.length() == 1 || Line.isBlank(cursor.source.charAt(line.start() + 1)));
    }

    void lineBlock(Line first) {
        List<Span> text = new ArrayList<>();
        Line line = first;
        while (line != null) {
            Line rest = isLineBlock(line) ? line.behind(cursor.source, 1) : line;
            if (!rest.isBlank()) {
                text.add(rest.span());
            }
            cursor.at++;
            Line next = cursor.hasLine() ? cursor.line() : null;
            boolean goesOn =
                    next != null
                            && !next.isBlank()
                            && next.indent() >= first.indent()
                            && (isLineBlock(next) || next.indent() > first.indent());
            line = goesOn ? next : null;
        }
        if (!text.isEmpty()) {
            outline.add(Piece.Kind.LINES, text);
        }
    }
}
