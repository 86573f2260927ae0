package org.claimcheck.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.plain.Piece.Kind;

/** Cuts lines into the pieces that become blocks. */
final class Pieces {

    private final String source;
    private final List<Line> lines;
    private final Layout layout;
    private final LineShapes shapes;
    private final List<Piece> pieces = new ArrayList<>();

    private List<Line> open = new ArrayList<>();
    private Kind kind = Kind.PLAIN;
    private int mark;
    private int ordinal;
    private boolean afterBlank = true;

    private Pieces(String source, List<Line> lines, Layout layout) {
        this.source = source;
        this.lines = lines;
        this.layout = layout;
        this.shapes = LineShapes.of(source, lines);
    }

    static List<Piece> of(String source) {
        List<Line> lines = Line.of(source);
        Pieces pieces = new Pieces(source, lines, Layout.of(source, lines));
        pieces.cut();
        return pieces.pieces;
    }

    private void cut() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Kind shape = shapes.kind(i);
            if (line.isBlank() || shapes.isRule(i)) {
                close(true);
                afterBlank = true;
            } else if (shape != null) {
                close(false);
                open.add(line);
                kind = shape;
                mark = 0;
                ordinal = 0;
                close(false);
            } else if (open.isEmpty()) {
                begin(line, true);
            } else {
                Line last = open.get(open.size() - 1);
                boolean hanging = kind != Kind.PLAIN && kind != Kind.QUOTED;
                boolean goesOn = layout.continues(i, hanging);
                boolean sameQuote = line.quotes() == last.quotes();
                boolean fields =
                        LineSigns.isKeyValue(source, line.span())
                                && LineSigns.isKeyValue(source, open.get(0).span())
                                && open.size() == 1;
                boolean startsItem = isItem(line, goesOn);
                if (goesOn && sameQuote && !startsItem && !fields) {
                    open.add(line);
                } else {
                    close(false);
                    begin(line, !goesOn);
                }
            }
        }
        close(true);
    }

    /**
     * Whether a line after another begins an item. In a line that goes on, a number or a marker
     * that happens to come first is no item, unless it follows the number of the item before.
     */
    private boolean isItem(Line line, boolean goesOn) {
        if (LineSigns.bullet(source, line.span()) > 0) {
            return !goesOn || kind == Kind.BULLET;
        }
        int number = LineSigns.number(source, line.span()).value();
        if (LineSigns.number(source, line.span()).length() > 0) {
            return !goesOn || (kind == Kind.NUMBER && number == ordinal + 1);
        }
        int bracketed = LineSigns.bracketed(source, line.span());
        return bracketed >= 0 && (!goesOn || (kind == Kind.REFERENCE && bracketed == ordinal + 1));
    }

    private void begin(Line line, boolean fresh) {
        open = new ArrayList<>();
        open.add(line);
        kind = Kind.PLAIN;
        mark = 0;
        ordinal = 0;
        LineSigns.Ordinal number = LineSigns.number(source, line.span());
        int bracketed = LineSigns.bracketed(source, line.span());
        if (line.quotes() > 0) {
            kind = Kind.QUOTED;
        } else if (LineSigns.bullet(source, line.span()) > 0) {
            kind = Kind.BULLET;
            mark = LineSigns.bullet(source, line.span());
        } else if (number.length() > 0 && (fresh || number.value() > 0)) {
            kind = Kind.NUMBER;
            mark = number.length();
            ordinal = number.value();
        } else if (bracketed >= 0) {
            kind = Kind.REFERENCE;
            ordinal = bracketed;
        }
    }

    private void close(boolean beforeBlank) {
        if (!open.isEmpty()) {
            pieces.add(new Piece(kind, open, mark, ordinal, afterBlank && beforeBlank));
            open = new ArrayList<>();
            afterBlank = false;
        }
    }
}
