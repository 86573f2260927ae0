package org.claimcheck.document.rst;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a source and the one that is read now. */
final class Cursor {

    final String source;
    final List<Line> lines;

    /** The index of the current line. */
    int at;

    Cursor(String source) {
        this.source = source;
        this.lines = Line.of(source);
    }

    boolean hasLine() {
        return at < lines.size();
    }

    Line line() {
        return lines.get(at);
    }

    /** The line after the current one; null at the end. */
    @Nullable Line next() {
        return at + 1 < lines.size() ? lines.get(at + 1) : null;
    }

    /** Whether the current line is there, has text, and begins in a column. */
    boolean isTextAt(int indent) {
        return hasLine() && !line().isBlank() && line().indent() == indent;
    }

    /** Whether the current line is there, has text, and is set in deeper than a column. */
    boolean isTextBehind(int indent) {
        return hasLine() && !line().isBlank() && line().indent() > indent;
    }

    /** Skips the current line and those set in deeper. */
    void skip(int indent) {
        at++;
        while (hasLine() && (line().isBlank() || line().indent() > indent)) {
            at++;
        }
    }

    /** How far the body of explicit markup that stands so far in is set in itself. */
    int bodyIndent(int indent) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next - at < 3) {
            next++;
        }
        boolean deeper = next < lines.size() && lines.get(next).indent() > indent;
        return deeper && !lines.get(next).isBlank() ? lines.get(next).indent() : indent + 1;
    }

    /** The index of the line after the options of a directive ({@code :name: value}). */
    int afterOptions(int indent) {
        int line = at + 1;
        while (line < lines.size()
                && lines.get(line).indent() >= indent
                && !lines.get(line).isBlank()
                && Marks.field(source, lines.get(line)) > 0) {
            line++;
        }
        return line;
    }
}
