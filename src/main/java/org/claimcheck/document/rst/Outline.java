package org.claimcheck.document.rst;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;

/** The pieces that were cut, and what holds those that come next. */
final class Outline {

    private final String source;
    private final int limit;
    private boolean overflowed;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Container> open = new ArrayList<>();

    /**
     * @param limit how many containers may be open, the body included
     */
    Outline(String source, int limit) {
        this.source = source;
        this.limit = limit;
        open.add(Container.of(Container.Kind.BODY, 0));
    }

    List<Piece> pieces() {
        return pieces;
    }

    Container top() {
        return open.get(open.size() - 1);
    }

    /** Whether a container was left out for the limit. */
    boolean isOverflowed() {
        return overflowed;
    }

    boolean isNested() {
        return open.size() > 1;
    }

    /** Opens a container; past the limit its lines belong to the one around it. */
    boolean push(Container container) {
        if (open.size() >= limit) {
            overflowed = true;
            return false;
        }
        container.firstPiece = pieces.size();
        open.add(container);
        return true;
    }

    /** Closes a container. Text set in is a quotation only if something says so. */
    void pop() {
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

    /** The number of an item that counts itself. */
    int nextNumber() {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return last != null && last.kind() == Piece.Kind.ITEM ? last.level() + 1 : 1;
    }

    void rows(List<List<List<Span>>> rows) {
        boolean quoted = isQuoted();
        rows.forEach(row -> pieces.add(new Piece(Piece.Kind.ROW, row, quoted, 0, 0, "")));
    }

    void add(Piece.Kind kind, List<Span> text) {
        add(kind, text, 0, "");
    }

    /** Adds a piece, shaped by what holds it. */
    void add(Piece.Kind kind, List<Span> text, int level, String label) {
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

    /** A list that is set in is not quoted. */
    private boolean isQuoted() {
        boolean quoted = false;
        for (Container container : open) {
            quoted |= container.kind == Container.Kind.QUOTE;
            quoted &= container.kind != Container.Kind.ITEM;
        }
        return quoted;
    }
}
