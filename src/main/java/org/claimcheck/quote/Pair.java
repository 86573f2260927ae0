package org.claimcheck.quote;

import org.claimcheck.text.Span;

/**
 * Two quotation marks that belong together, or a mark and the end of its paragraph.
 *
 * @param span with the marks
 * @param inner without them
 * @param single whether the marks are single ones
 */
record Pair(Span span, Span inner, boolean single) {

    static Pair of(Mark open, Mark close) {
        return new Pair(
                new Span(open.start(), close.end()), between(open, close), open.glyph().isSingle());
    }

    /** A quotation that goes on in the next paragraph. */
    static Pair toEnd(Mark open, int end) {
        return new Pair(
                new Span(open.start(), end), new Span(open.end(), end), open.glyph().isSingle());
    }

    private static Span between(Mark open, Mark close) {
        int start = open.end();
        int end = close.start();
        return new Span(start, end);
    }
}
