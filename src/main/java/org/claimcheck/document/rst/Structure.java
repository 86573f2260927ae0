package org.claimcheck.document.rst;

import java.util.ArrayList;
import java.util.HashMap;
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
     */
    record Cut(List<Piece> pieces, List<Declared> notes, Map<String, String> addresses) {

        Cut {
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
            addresses = Map.copyOf(addresses);
        }
    }

    private final String source;
    private final List<Line> lines;
    private final int limit;
    private final Tables tables;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Declared> notes = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final List<Container> open = new ArrayList<>();

    /** The level of the titles of each style: underline, and whether there is an overline. */
    private final Map<String, Integer> levels = new HashMap<>();

    private int at;

    /** Whether the paragraph before announces a literal block. */
    private boolean literalNext;

    private Structure(String source, int limit) {
        this.source = source;
        this.lines = Line.of(source);
        this.limit = limit;
        this.tables = new Tables(source, lines);
        open.add(Container.of(Container.Kind.BODY, 0));
    }

    static Cut of(String source, int limit) {
        Structure structure = new Structure(source, limit);
        structure.read();
        return new Cut(structure.pieces, structure.notes, structure.addresses);
    }

    private void read() {
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                at++;
                continue;
            }
            while (top().indent > line.indent()) {
                pop();
            }
            if (line.indent() > top().indent) {
                if (literalNext) {
                    code(at, line.indent(), Piece.Kind.CODE);
                    continue;
                }
                push(Container.of(Container.Kind.QUOTE, line.indent()));
            } else if (literalNext && line.beginsWithSign(source)) {
                quotedLiteral(line);
                continue;
            }
            literalNext = false;
            construct(line);
        }
        while (open.size() > 1) {
            pop();
        }
    }

    /** Closes a container. Text set in is a quotation only if something says so. */
    private void pop() {
        Container last = open.remove(open.size() - 1);
        boolean guess = last.kind == Container.Kind.QUOTE && last.label.isEmpty();
        if (guess && last.firstPiece < pieces.size() && !looksQuoted(last.firstPiece)) {
            for (int i = last.firstPiece; i < pieces.size(); i++) {
                pieces.set(i, pieces.get(i).unquoted());
            }
        }
    }

    /** Whether pieces from one on begin with a quotation mark or end with an attribution. */
    private boolean looksQuoted(int first) {
        String begin = beginning(pieces.get(first));
        String end = beginning(pieces.get(pieces.size() - 1));
        return (!begin.isEmpty() && "\"\u201c\u2018'\u00ab".indexOf(begin.charAt(0)) >= 0)
                || begin.startsWith("*\"")
                || end.startsWith("--")
                || end.startsWith("\u2014");
    }

    private String beginning(Piece piece) {
        if (piece.cells().isEmpty() || piece.cells().get(0).isEmpty()) {
            return "";
        }
        Span line = piece.cells().get(0).get(0);
        return source.substring(line.start(), Math.min(line.end(), line.start() + 3));
    }

    private Container top() {
        return open.get(open.size() - 1);
    }

    /** Opens a container; past the limit its lines belong to the one around it. */
    private boolean push(Container container) {
        if (open.size() >= limit) {
            return false;
        }
        container.firstPiece = pieces.size();
        open.add(container);
        return true;
    }

    /** Reads what begins at the current line, or at what is left of it. */
    private void construct(Line first) {
        Line line = first;
        while (true) {
            Line rest = inner(line);
            if (rest == null) {
                break;
            }
            if (rest.isBlank()) {
                at++;
                return;
            }
            line = rest;
        }
        boolean whole = line.start() == lines.get(at).start();
        if (Marks.isExplicit(source, line)) {
            explicit(line);
        } else if (whole && table(line)) {
            return;
        } else if (whole && title(line)) {
            return;
        } else if (isLineBlock(line)) {
            lineBlock(line);
        } else if (source.startsWith(">>> ", line.start())) {
            doctest();
        } else if (line.length() > 2 && source.startsWith("__ ", line.start())) {
            at++;
        } else {
            paragraph(line);
        }
    }

    /** What is left of a line that begins an item or a field; null if it begins none. */
    private @Nullable Line inner(Line line) {
        int bullet = Marks.bullet(source, line);
        if (bullet > 0) {
            Line rest = line.behind(source, bullet);
            int indent = rest.isBlank() ? line.indent() + 2 : rest.indent();
            Container item = new Container(Container.Kind.ITEM, indent, "", null, 0);
            return push(item) ? rest : null;
        }
        Marks.Ordinal ordinal = Marks.ordinal(source, line);
        if (ordinal.length() > 0 && isEnumerated(line, ordinal)) {
            Line rest = line.behind(source, ordinal.length());
            int number = ordinal.value() > 0 ? ordinal.value() : nextNumber();
            Container item = new Container(Container.Kind.ITEM, rest.indent(), "", null, number);
            return push(item) ? rest : null;
        }
        int field = Marks.field(source, line);
        if (field > 0) {
            String name = source.substring(line.start() + 1, line.start() + field - 1);
            int indent = bodyIndent(line.indent());
            Container body = new Container(Container.Kind.FIELD, indent, name, null, 0);
            return push(body) ? line.behind(source, field).at(indent) : null;
        }
        return null;
    }

    private int nextNumber() {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return last != null && last.kind() == Piece.Kind.ITEM ? last.level() + 1 : 1;
    }

    /** A line of prose may begin with a number; then the next line goes on below the number. */
    private boolean isEnumerated(Line line, Marks.Ordinal ordinal) {
        if (at + 1 >= lines.size() || lines.get(at + 1).isBlank()) {
            return true;
        }
        Line next = lines.get(at + 1);
        int indent = line.behind(source, ordinal.length()).indent();
        return next.indent() >= indent
                || next.indent() < line.indent()
                || (next.indent() == line.indent() && Marks.ordinal(source, next).length() > 0);
    }

    /** How far the body of explicit markup that stands so far in is set in itself. */
    private int bodyIndent(int indent) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next - at < 3) {
            next++;
        }
        boolean deeper = next < lines.size() && lines.get(next).indent() > indent;
        return deeper && !lines.get(next).isBlank() ? lines.get(next).indent() : indent + 1;
    }

    private void explicit(Line line) {
        Line rest = line.behind(source, 2);
        int indent = line.indent();
        String text = rest.span().of(source);
        ExplicitMarkup.Found found = ExplicitMarkup.of(text);
        switch (found.kind()) {
            case NOTE, CITATION -> {
                Piece.Kind kind =
                        found.kind() == ExplicitMarkup.Kind.NOTE
                                ? Piece.Kind.FOOTNOTE
                                : Piece.Kind.CITATION;
                int inside = bodyIndent(indent);
                Container note =
                        new Container(
                                Container.Kind.NOTE, inside, found.name(), kind, notes.size());
                notes.add(new Declared(found.name(), kind == Piece.Kind.CITATION));
                into(note, rest.behind(source, found.end()));
            }
            case DIRECTIVE -> directive(rest, found, indent);
            case TARGET -> {
                String address = text.substring(found.end()).strip();
                addresses.putIfAbsent(Labels.fold(found.name()), address);
                skip(indent);
            }
            case SILENT -> skip(indent);
        }
    }

    private void into(Container container, Line rest) {
        if (!push(container)) {
            skip(container.indent - 1);
        } else if (rest.isBlank()) {
            at++;
        } else {
            construct(rest.at(container.indent));
        }
    }

    private void directive(Line rest, ExplicitMarkup.Found found, int indent) {
        Line argument = rest.behind(source, found.end());
        Directives.Holds holds = Directives.of(found.name());
        int inside = bodyIndent(indent);
        switch (holds) {
            case BODY, QUOTE -> {
                Container.Kind kind =
                        holds == Directives.Holds.QUOTE
                                ? Container.Kind.QUOTE
                                : Container.Kind.DIRECTIVE;
                boolean begins = Directives.beginsOnFirstLine(found.name());
                int from = options(inside);
                boolean text = begins && !argument.isBlank();
                Container body = new Container(kind, inside, found.name(), null, 0);
                if (text && from == at + 1) {
                    into(body, argument);
                } else {
                    at = from;
                    push(body);
                }
            }
            case FIGURE -> {
                at = options(inside);
                push(Container.of(Container.Kind.FIGURE, inside));
            }
            case TABLE, HEADING -> {
                Piece.Kind kind =
                        holds == Directives.Holds.TABLE ? Piece.Kind.CAPTION : Piece.Kind.HEADING;
                if (!argument.isBlank()) {
                    add(kind, List.of(argument.span()), levels.size() + 1, "");
                }
                at = options(inside);
                push(Container.of(Container.Kind.DIRECTIVE, inside));
            }
            case CODE, MATHS -> {
                boolean maths = holds == Directives.Holds.MATHS;
                Piece.Kind kind = maths ? Piece.Kind.MATHS : Piece.Kind.CODE;
                if (maths && !argument.isBlank()) {
                    add(kind, List.of(argument.span()), 0, "");
                }
                int from = options(inside);
                at = from;
                code(from, inside, kind);
            }
            case NOTHING -> skip(indent);
        }
    }

    /** The line after the options of a directive ({@code :name: value}). */
    private int options(int indent) {
        int line = at + 1;
        while (line < lines.size()
                && lines.get(line).indent() >= indent
                && !lines.get(line).isBlank()
                && Marks.field(source, lines.get(line)) > 0) {
            line++;
        }
        return line;
    }

    /** Skips the current line and those set in deeper. */
    private void skip(int indent) {
        at++;
        while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).indent() > indent)) {
            at++;
        }
    }

    private void code(int from, int indent, Piece.Kind kind) {
        literalNext = false;
        int first = from;
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
            while (shift > 0 && start > 0 && source.charAt(start - 1) == ' ') {
                start--;
                shift--;
            }
            text.add(new Span(start, line.end()));
        }
        if (!text.isEmpty()) {
            add(kind, text, 0, "");
        }
        at = end;
    }

    private void quotedLiteral(Line first) {
        List<Span> text = new ArrayList<>();
        char mark = source.charAt(first.start());
        while (at < lines.size()
                && !lines.get(at).isBlank()
                && source.charAt(lines.get(at).start()) == mark) {
            text.add(lines.get(at).span());
            at++;
        }
        literalNext = false;
        add(Piece.Kind.CODE, text, 0, "");
    }

    private boolean table(Line line) {
        boolean grid = Marks.isGrid(source, line);
        int end = -1;
        if (grid) {
            end = tables.gridEnd(at);
        } else if (Marks.isColumns(source, line, '=')) {
            end = tables.simpleEnd(at);
        }
        if (end < 0) {
            return false;
        }
        List<List<List<Span>>> rows = grid ? tables.grid(at, end) : tables.simple(at, end);
        boolean quoted = isQuoted();
        rows.forEach(row -> pieces.add(new Piece(Piece.Kind.ROW, row, quoted, 0, 0, "")));
        at = end;
        return true;
    }

    /** Reads a title with its lines, or a line that parts sections. */
    private boolean title(Line line) {
        if (open.size() > 1) {
            return false;
        }
        char over = line.adornment(source);
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : null;
        if (over != 0) {
            boolean framed =
                    next != null
                            && !next.isBlank()
                            && at + 2 < lines.size()
                            && lines.get(at + 2).adornment(source) == over
                            && lines.get(at + 2).length() == line.length();
            if (framed) {
                heading(next, over + "=");
                at += 3;
                return true;
            }
            if (line.length() >= 4 && (next == null || next.isBlank())) {
                at++;
                return true;
            }
            return false;
        }
        char under = next == null ? 0 : next.adornment(source);
        boolean sound =
                under != 0
                        && next.indent() == line.indent()
                        && (next.length() >= Math.min(4, line.length())
                                && !(next.length() < 4 && next.length() < line.length()));
        if (!sound || source.startsWith("::", next.start()) && next.length() == 2) {
            return false;
        }
        heading(line, String.valueOf(under));
        at += 2;
        return true;
    }

    private void heading(Line text, String style) {
        Integer level = levels.computeIfAbsent(style, s -> levels.size() + 1);
        add(Piece.Kind.HEADING, List.of(text.span()), level, style);
    }

    private boolean isLineBlock(Line line) {
        return source.charAt(line.start()) == '|'
                && (line.length() == 1 || Line.isBlank(source.charAt(line.start() + 1)));
    }

    private void lineBlock(Line first) {
        List<Span> text = new ArrayList<>();
        Line line = first;
        while (line != null) {
            boolean marked = isLineBlock(line);
            Line rest = marked ? line.behind(source, 1) : line;
            if (!rest.isBlank()) {
                text.add(rest.span());
            }
            at++;
            Line next = at < lines.size() ? lines.get(at) : null;
            boolean goesOn =
                    next != null
                            && !next.isBlank()
                            && next.indent() >= first.indent()
                            && (isLineBlock(next) || next.indent() > first.indent());
            line = goesOn ? next : null;
        }
        if (!text.isEmpty()) {
            add(Piece.Kind.LINES, text, 0, "");
        }
    }

    private void doctest() {
        List<Span> text = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).isBlank()) {
            text.add(lines.get(at).span());
            at++;
        }
        add(Piece.Kind.CODE, text, 0, "");
    }

    private void paragraph(Line first) {
        List<Span> text = new ArrayList<>();
        text.add(first.span());
        int indent = first.indent();
        at++;
        while (at < lines.size() && !lines.get(at).isBlank() && lines.get(at).indent() == indent) {
            text.add(lines.get(at).span());
            at++;
        }
        boolean term =
                text.size() == 1
                        && at < lines.size()
                        && !lines.get(at).isBlank()
                        && lines.get(at).indent() > indent;
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
            add(Piece.Kind.PARAGRAPH, text, 0, "");
        }
        if (term && !literalNext) {
            push(Container.of(Container.Kind.DIRECTIVE, lines.get(at).indent()));
        }
    }

    /** A list that is set in is not quoted. */
    private boolean isQuoted() {
        boolean quoted = false;
        for (Container container : open) {
            quoted |= container.kind == Container.Kind.QUOTE;
            quoted &= container.kind != Container.Kind.ITEM;
        }
        return quoted;
    }

    /** Adds a piece, shaped by what holds it. */
    private void add(Piece.Kind kind, List<Span> text, int level, String label) {
        Container holder = top();
        Piece.Kind shape = kind;
        int number = level;
        String name = label;
        if (kind == Piece.Kind.PARAGRAPH) {
            Container note = open.stream().filter(c -> c.note != null).findFirst().orElse(null);
            if (note != null && note.note != null) {
                shape = note.note;
                name = note.label;
                number = note.number;
            } else if (holder.kind == Container.Kind.ITEM && holder.fresh) {
                shape = Piece.Kind.ITEM;
                number = holder.number;
            } else if (holder.kind == Container.Kind.FIGURE && holder.fresh) {
                shape = Piece.Kind.CAPTION;
            } else if (holder.kind == Container.Kind.FIELD) {
                shape = Piece.Kind.FIELD;
                name = holder.label;
            }
        }
        holder.fresh = false;
        int depth = (int) open.stream().filter(c -> c.kind == Container.Kind.ITEM).count();
        pieces.add(new Piece(shape, List.of(List.copyOf(text)), isQuoted(), number, depth, name));
    }
}
