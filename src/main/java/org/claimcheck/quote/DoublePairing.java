package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.quote.Mark.Glyph;
import org.jspecify.annotations.Nullable;

/** Pairs the double marks of one block with a stack, in one pass. */
final class DoublePairing {

    private final List<Mark> marks;
    private final List<Mark> pending = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Mark> loose = new ArrayList<>();

    private DoublePairing(List<Mark> marks) {
        this.marks = marks;
    }

    /**
     * @param pairs in the order in which they close
     * @param open marks never closed, in text order
     * @param loose closing marks never opened, in text order
     */
    record Result(List<Pair> pairs, List<Mark> open, List<Mark> loose) {}

    /**
     * @param marks the double marks of a block, in text order
     */
    static Result pair(List<Mark> marks) {
        DoublePairing pairing = new DoublePairing(marks);
        boolean[] closesLater = pairing.closesLater();
        for (int i = 0; i < marks.size(); i++) {
            pairing.step(marks.get(i), closesLater[i]);
        }
        return new Result(pairing.pairs, pairing.pending, pairing.loose);
    }

    /** For each mark whether the next one that is no inch sign looks like a closing mark. */
    private boolean[] closesLater() {
        boolean[] out = new boolean[marks.size()];
        boolean closes = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            out[i] = closes;
            Mark mark = marks.get(i);
            if (!mark.afterDigit()) {
                closes = mark.rightEdge() && !mark.looksOpening();
            }
        }
        return out;
    }

    private void step(Mark mark, boolean closesLater) {
        Mark top = pending.isEmpty() ? null : pending.get(pending.size() - 1);
        if (isInch(mark, top, closesLater)) {
            return;
        }
        if (opens(mark, top)) {
            pending.add(mark);
        } else {
            close(mark, top);
        }
    }

    private static boolean isInch(Mark mark, @Nullable Mark top, boolean closesLater) {
        boolean sign = mark.glyph() == Glyph.STRAIGHT || mark.glyph() == Glyph.RIGHT_CURLY;
        return sign && mark.afterDigit() && (top == null || closesLater);
    }

    private static boolean opens(Mark mark, @Nullable Mark top) {
        return switch (mark.glyph()) {
            case LOW, TEX_OPEN -> true;
            case LEFT_CURLY ->
                    // The closing mark of „German“ is the opening mark of English.
                    !(top != null && (top.glyph() == Glyph.LOW || mark.looksClosing()));
            case RIGHT_CURLY -> top == null && mark.looksOpening();
            case LEFT_GUILLEMET -> top == null || top.glyph() != Glyph.RIGHT_GUILLEMET;
            case RIGHT_GUILLEMET -> top == null && mark.looksOpening();
            default -> top == null ? !mark.looksClosing() : mark.looksOpening();
        };
    }

    private void close(Mark mark, @Nullable Mark top) {
        if (top == null) {
            loose.add(mark);
            return;
        }
        int last = pending.size() - 1;
        if (!fit(top, mark)) {
            // One forgotten mark inside must not cost the outer pair.
            if (last == 0 || !fit(pending.get(last - 1), mark)) {
                loose.add(mark);
                return;
            }
            loose.add(pending.remove(last));
            last--;
        }
        pairs.add(Pair.of(pending.remove(last), mark));
    }

    private static boolean fit(Mark open, Mark close) {
        return open.glyph().isGuillemet() == close.glyph().isGuillemet();
    }
}
