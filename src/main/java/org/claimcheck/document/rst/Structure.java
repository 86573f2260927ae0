package org.claimcheck.document.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a source into pieces by indentation, after the specification of reStructuredText. Each line
 * is looked at once, and once more for each mark it begins with; what is nested deeper than the
 * limit is read flat.
 */
final class Structure {

    /** A note or citation, with or without text, and the label as written. */
    record Declared(String label, boolean citation) {}

    /**
     * What was cut.
     *
     * @param notes in text order; the level of a note's pieces is the index here
     * @param addresses by name, folded
     * @param flattened whether something lies deeper than the limit
     */
    record Cut(
            List<Piece> pieces,
            List<Declared> notes,
            Map<String, String> addresses,
            boolean flattened) {

        Cut {
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
            addresses = Map.copyOf(addresses);
        }
    }

    private final String source;
    private final Cursor cursor;
    private final Outline outline;
    private final Tables tables;
    private final Titles titles;
    private final Literals literals;
    private final ExplicitBlocks explicit;

    /** Whether the paragraph before announces a literal block. */
    private boolean literalNext;

    private Structure(String source, int limit) {
        this.source = source;
        this.cursor = new Cursor(source);
        this.outline = new Outline(source, limit);
        this.tables = new Tables(source, cursor.lines);
        this.titles = new Titles(cursor, outline);
        this.literals = new Literals(cursor, outline);
        this.explicit = new ExplicitBlocks(cursor, outline, titles, literals, this::construct);
    }

    static Cut of(String source, int limit) {
        Structure structure = new Structure(source, limit);
        structure.read();
        ExplicitBlocks explicit = structure.explicit;
        return new Cut(
                structure.outline.pieces(),
                explicit.notes(),
                explicit.addresses(),
                structure.outline.isOverflowed());
    }

    private void read() {
        while (cursor.hasLine()) {
            Line line = cursor.line();
            if (line.isBlank()) {
                cursor.at++;
                continue;
            }
            while (outline.top().indent > line.indent()) {
                outline.pop();
            }
            boolean deeper = line.indent() > outline.top().indent;
            boolean literal = literalNext;
            literalNext = false;
            if (literal && deeper) {
                literals.indented(line.indent(), Piece.Kind.CODE);
            } else if (literal && line.beginsWithSign(source)) {
                literals.quoted();
            } else {
                if (deeper) {
                    outline.push(Container.of(Container.Kind.QUOTE, line.indent()));
                }
                construct(line);
            }
        }
        while (outline.isNested()) {
            outline.pop();
        }
    }

    /** Reads what begins at the current line, or at what is left of it. */
    private void construct(Line first) {
        Line line = first;
        for (Line rest = inner(line); rest != null; rest = inner(line)) {
            if (rest.isBlank()) {
                cursor.at++;
                return;
            }
            line = rest;
        }
        boolean whole = line.start() == cursor.line().start();
        if (Marks.isExplicit(source, line)) {
            explicit.read(line);
        } else if (whole && (table(line) || titles.read(line))) {
            return;
        } else if (literals.isLineBlock(line)) {
            literals.lineBlock(line);
        } else if (literals.isDoctest(line)) {
            literals.doctest();
        } else if (line.length() > 2 && source.startsWith("__ ", line.start())) {
            cursor.at++;
        } else {
            paragraph(line);
        }
    }

    /** What is left of a line that begins an item or a field; null if it begins none. */
    private @Nullable Line inner(Line line) {
        int bullet = Marks.bullet(source, line);
        if (bullet > 0) {
            Line rest = line.behind(source, bullet);
            return item(rest, rest.isBlank() ? line.indent() + 2 : rest.indent(), 0);
        }
        Marks.Ordinal ordinal = Marks.ordinal(source, line);
        if (ordinal.length() > 0 && isEnumerated(line, ordinal)) {
            Line rest = line.behind(source, ordinal.length());
            int number = ordinal.value() > 0 ? ordinal.value() : outline.nextNumber();
            return item(rest, rest.indent(), number);
        }
        int field = Marks.field(source, line);
        if (field > 0) {
            String name = source.substring(line.start() + 1, line.start() + field - 1);
            int indent = cursor.bodyIndent(line.indent());
            Container body = new Container(Container.Kind.FIELD, indent, name, null, 0);
            return outline.push(body) ? line.behind(source, field).at(indent) : null;
        }
        return null;
    }

    private @Nullable Line item(Line rest, int indent, int number) {
        Container item = new Container(Container.Kind.ITEM, indent, "", null, number);
        return outline.push(item) ? rest : null;
    }

    /** A line of prose may begin with a number; then the next line goes on below the number. */
    private boolean isEnumerated(Line line, Marks.Ordinal ordinal) {
        Line next = cursor.next();
        if (next == null || next.isBlank()) {
            return true;
        }
        int indent = line.behind(source, ordinal.length()).indent();
        return next.indent() >= indent
                || next.indent() < line.indent()
                || (next.indent() == line.indent() && Marks.ordinal(source, next).length() > 0);
    }

    private boolean table(Line line) {
        boolean grid = Marks.isGrid(source, line);
        int end = -1;
        if (grid) {
            end = tables.gridEnd(cursor.at);
        } else if (Marks.isColumns(source, line, '=')) {
            end = tables.simpleEnd(cursor.at);
        }
        if (end < 0) {
            return false;
        }
        outline.rows(grid ? tables.grid(cursor.at, end) : tables.simple(cursor.at, end));
        cursor.at = end;
        return true;
    }

    private void paragraph(Line first) {
        List<Span> text = new ArrayList<>();
        text.add(first.span());
        int indent = first.indent();
        cursor.at++;
        while (cursor.isTextAt(indent)) {
            text.add(cursor.line().span());
            cursor.at++;
        }
        boolean term = text.size() == 1 && cursor.isTextBehind(indent);
        Span last = text.get(text.size() - 1);
        String end = source.substring(Math.max(last.start(), last.end() - 3), last.end());
        if (end.endsWith("::")) {
            literalNext = true;
            boolean alone = last.length() == 2;
            boolean spaced = end.length() == 3 && Line.isBlank(end.charAt(0));
            // One colon is shown, unless a blank stands before both.
            Span shown = new Span(last.start(), last.end() - (alone || spaced ? 2 : 1));
            text.remove(text.size() - 1);
            if (!shown.trim(source).isEmpty()) {
                text.add(shown.trim(source));
            }
        }
        if (!text.isEmpty()) {
            outline.add(Piece.Kind.PARAGRAPH, text);
        }
        if (term && !literalNext) {
            outline.push(Container.of(Container.Kind.DIRECTIVE, cursor.line().indent()));
        }
    }
}
