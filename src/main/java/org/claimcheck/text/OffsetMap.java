package org.claimcheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leads from a text that a reader sees back to the source it was made from. The text is cut into
 * segments; each is a copy of its source range, stands for it (an entity, a collapsed run of white
 * space), or was put in without any source (a break between blocks). Source ranges need not rise:
 * HTML parsers move misplaced text.
 */
public final class OffsetMap {

    /** How a segment of the text relates to its source range. */
    public enum Relation {
        /** The same characters, one to one. */
        VERBATIM,
        /** Other characters that stand for the whole range. */
        REPLACED,
        /** No source; the range is empty. */
        INSERTED
    }

    /** A segment, clipped to the span asked for where it is verbatim. */
    public record Segment(Span text, Span source, Relation relation) {}

    private final int[] textStarts;
    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final Relation[] relations;
    private final int textLength;

    OffsetMap(
            int[] textStarts,
            int[] sourceStarts,
            int[] sourceEnds,
            Relation[] relations,
            int textLength) {
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.relations = relations;
        this.textLength = textLength;
    }

    /** The map of a text that is its own source. */
    public static OffsetMap identity(int length) {
        return length == 0
                ? new OffsetMap(new int[0], new int[0], new int[0], new Relation[0], 0)
                : new OffsetMap(
                        new int[] {0},
                        new int[] {0},
                        new int[] {length},
                        new Relation[] {Relation.VERBATIM},
                        length);
    }

    public int textLength() {
        return textLength;
    }

    /**
     * The smallest source range that holds everything the text span was made from. Where nothing in
     * the span has a source, the empty range after the nearest source before it (0 if none).
     */
    public Span toSource(Span text) {
        check(text);
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = first(text.start());
                i < textStarts.length && textStarts[i] < text.end();
                i++) {
            if (relation(i) == Relation.INSERTED) {
                continue;
            }
            Span clipped = clippedSource(i, text);
            from = Math.min(from, clipped.start());
            to = Math.max(to, clipped.end());
        }
        return to >= 0 ? new Span(from, to) : emptyAt(text.start());
    }

    private Span emptyAt(int text) {
        int i = first(text);
        if (i < textStarts.length && textStarts[i] <= text && relation(i) == Relation.VERBATIM) {
            int at = sourceStarts[i] + text - textStarts[i];
            return new Span(at, at);
        }
        for (int j = Math.min(i, textStarts.length - 1); j >= 0; j--) {
            if (relation(j) != Relation.INSERTED && textStarts[j] < Math.max(text, 1)) {
                return new Span(sourceEnds[j], sourceEnds[j]);
            }
        }
        return new Span(0, 0);
    }

    /** The segments that make up a text span, in text order. */
    public List<Segment> segments(Span text) {
        check(text);
        List<Segment> out = new ArrayList<>();
        for (int i = first(text.start());
                i < textStarts.length && textStarts[i] < text.end();
                i++) {
            Span whole = new Span(textStarts[i], textEnd(i));
            Relation relation = relation(i);
            if (relation == Relation.VERBATIM) {
                Span part =
                        new Span(
                                Math.max(whole.start(), text.start()),
                                Math.min(whole.end(), text.end()));
                out.add(new Segment(part, clippedSource(i, text), relation));
            } else {
                out.add(new Segment(whole, new Span(sourceStarts[i], sourceEnds[i]), relation));
            }
        }
        return out;
    }

    private Span clippedSource(int i, Span text) {
        if (relation(i) != Relation.VERBATIM) {
            return new Span(sourceStarts[i], sourceEnds[i]);
        }
        int from = Math.max(textStarts[i], text.start()) - textStarts[i];
        int to = Math.min(textEnd(i), text.end()) - textStarts[i];
        return new Span(sourceStarts[i] + from, sourceStarts[i] + to);
    }

    private int first(int textOffset) {
        int found = Arrays.binarySearch(textStarts, textOffset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private int textEnd(int i) {
        return i + 1 < textStarts.length ? textStarts[i + 1] : textLength;
    }

    private Relation relation(int i) {
        return relations[i];
    }

    private void check(Span text) {
        if (text.end() > textLength) {
            throw new IllegalArgumentException(text + " outside a text of " + textLength);
        }
    }
}
