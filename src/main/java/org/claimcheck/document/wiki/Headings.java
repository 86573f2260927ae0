package org.claimcheck.document.wiki;

import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;

/** Headings, and the sections that they begin. */
final class Headings {

    private final String source;
    private final Lines lines;
    private final Sections sections;
    private final Inlines inlines;
    private final Output out;
    private final Pending pending;

    Headings(
            String source,
            Lines lines,
            Sections sections,
            Inlines inlines,
            Output out,
            Pending pending) {
        this.source = source;
        this.lines = lines;
        this.sections = sections;
        this.inlines = inlines;
        this.out = out;
        this.pending = pending;
    }

    /** Writes the line at an offset as a heading; whether it is one. */
    boolean write(Stretch stretch, int at) {
        int end = lines.end(at, stretch.to);
        int last = end;
        boolean moved = true;
        while (moved && last > at) {
            moved = false;
            if (source.charAt(last - 1) <= ' ') {
                last--;
                moved = true;
            } else if (source.startsWith("-->", last - 3)) {
                int open = source.lastIndexOf("<!--", last);
                if (open > at) {
                    last = open;
                    moved = true;
                }
            }
        }
        int left = 0;
        while (at + left < last && left < 6 && source.charAt(at + left) == '=') {
            left++;
        }
        int right = 0;
        while (right < left && last - right > at && source.charAt(last - 1 - right) == '=') {
            right++;
        }
        int level = Math.min(left, right);
        if (level == 0 || last - at <= 2 * level) {
            return false;
        }
        stretch.at = end;
        out.beginBlock();
        inlines.write(at + level, last - level);
        end(stretch, level);
        return true;
    }

    /** Ends a block as a heading. */
    void end(Stretch stretch, int level) {
        String text = out.block();
        if (stretch.region == null) {
            sections.enter(text, level);
        }
        int start = out.length() - text.length();
        out.endBlock(
                span -> new Block.Heading(span, headingRegion(stretch), level),
                headingReason(stretch));
        if (!text.isEmpty()) {
            out.builder().anchor(new Anchor(CitationId.fold(text), new Span(start, out.length())));
        }
        pending.afterBlock();
    }

    private static Region.Kind headingRegion(Stretch stretch) {
        return stretch.region == null ? Region.Kind.MAIN : stretch.region;
    }

    private static String headingReason(Stretch stretch) {
        return stretch.region == null ? "" : stretch.reason;
    }
}
