package org.claimcheck.nlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** Splits a paragraph: the model proposes boundaries, {@link BoundaryRules} veto and add. */
final class SentenceSplitter {

    /** Longer paragraphs are given to the model in pieces, so that its cost stays linear. */
    private static final int PIECE = 20_000;

    private final Boundaries boundaries;

    SentenceSplitter(FlatModel model) {
        this.boundaries = new Boundaries(model);
    }

    /** The sentences of one paragraph, in text order, without white space at their ends. */
    List<Span> split(String paragraph) {
        BitSet proposed = proposals(paragraph);
        InlineItems items = InlineItems.of(paragraph);
        List<Span> out = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < paragraph.length()) {
            int next = i + 1;
            boolean gap = Whitespace.is(paragraph.charAt(i));
            if (gap) {
                while (next < paragraph.length() && Whitespace.is(paragraph.charAt(next))) {
                    next++;
                }
            }
            boolean ends =
                    gap
                            ? items.beginAt(next)
                                    || (!items.haveMarkerBefore(i)
                                            && ends(paragraph, start, i, next, proposed))
                            : TightBoundary.isAt(paragraph, start, i);
            if (ends) {
                add(paragraph, new Span(start, i), out);
                start = i;
            }
            i = next;
        }
        add(paragraph, new Span(start, paragraph.length()), out);
        return out;
    }

    private static boolean ends(String paragraph, int start, int end, int next, BitSet proposed) {
        return switch (BoundaryRules.verdict(paragraph, start, end, next)) {
            case SPLIT -> true;
            case JOIN -> false;
            case UNDECIDED -> proposed.get(end);
        };
    }

    private static void add(String paragraph, Span span, List<Span> out) {
        Span trimmed = span.trim(paragraph);
        if (!trimmed.isEmpty()) {
            out.add(trimmed);
        }
    }

    /** The ends of the sentences that the model sees. */
    private BitSet proposals(String paragraph) {
        BitSet out = new BitSet(paragraph.length());
        for (int from = 0; from < paragraph.length(); ) {
            int to = pieceEnd(paragraph, from);
            boundaries.find(paragraph.substring(from, to), from, out);
            from = to;
        }
        return out;
    }

    private static int pieceEnd(String paragraph, int from) {
        int to = Math.min(paragraph.length(), from + PIECE);
        if (to == paragraph.length()) {
            return to;
        }
        int space = to;
        while (space > from + PIECE / 2 && paragraph.charAt(space) != ' ') {
            space--;
        }
        return space > from + PIECE / 2 ? space : to;
    }
}
