package org.claimcheck.document.wiki;

import org.claimcheck.document.Block;
import org.claimcheck.document.Region;

/** Lines that stand as they were written. */
final class CodeBlocks {

    private final String source;
    private final Boundaries boundaries;
    private final Lines lines;
    private final Inlines inlines;
    private final Output out;
    private final Pending pending;

    CodeBlocks(
            String source,
            Boundaries boundaries,
            Lines lines,
            Inlines inlines,
            Output out,
            Pending pending) {
        this.source = source;
        this.boundaries = boundaries;
        this.lines = lines;
        this.inlines = inlines;
        this.out = out;
        this.pending = pending;
    }

    /** Lines that a space begins. */
    void preformatted(Stretch stretch) {
        out.beginBlock();
        int at = stretch.at;
        while (at < stretch.to
                && source.charAt(at) == ' '
                && boundaries.isPreformatted(stretch, at)) {
            int end = lines.end(at, stretch.to);
            inlines.write(at + 1, end);
            int next = lines.breakEnd(end, stretch.to);
            out.lineBreak(end, next);
            at = next;
        }
        stretch.at = at;
        out.endBlock(span -> new Block.Code(span, Region.Kind.CODE), "code");
        pending.afterBlock();
    }

    /** What stands between two tags. */
    void code(Construct construct) {
        out.beginBlock();
        int at = construct.innerStart();
        int to = construct.innerEnd();
        while (at < to) {
            int end = at;
            while (end < to && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
                end++;
            }
            inlines.verbatim(at, end);
            int next = lines.breakEnd(end, to);
            out.lineBreak(end, next);
            at = Math.max(next, end);
            if (next == end) {
                break;
            }
        }
        out.endBlock(span -> new Block.Code(span, Region.Kind.CODE), "code");
    }
}
