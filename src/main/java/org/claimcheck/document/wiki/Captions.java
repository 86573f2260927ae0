package org.claimcheck.document.wiki;

import java.util.List;
import java.util.Locale;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** The captions of pictures; of the pictures nothing is shown. */
final class Captions {

    private final String source;
    private final Lines lines;
    private final Inlines inlines;
    private final Output out;
    private final Pending pending;

    Captions(String source, Lines lines, Inlines inlines, Output out, Pending pending) {
        this.source = source;
        this.lines = lines;
        this.inlines = inlines;
        this.out = out;
        this.pending = pending;
    }

    void write(Span value) {
        out.beginBlock();
        inlines.write(value.start(), value.end());
        out.endBlock(span -> new Block.Caption(span, Region.Kind.CAPTION), "caption of a picture");
        pending.afterBlock();
    }

    void gallery(Construct construct) {
        int at = construct.innerStart();
        int to = construct.innerEnd();
        while (at < to) {
            int end = lines.end(at, to);
            int bar = -1;
            for (int i = at; i < end && bar < 0; i++) {
                bar = source.charAt(i) == '|' ? i : -1;
            }
            if (bar > 0) {
                write(new Span(bar + 1, end).trim(source));
            }
            at = Math.max(end + 1, at + 1);
        }
    }

    /** The caption of a picture; null where a reader sees none. */
    @Nullable Span of(Construct construct) {
        Span caption = null;
        boolean framed = false;
        List<Integer> bars = construct.pipes();
        for (int i = 0; i < bars.size(); i++) {
            int end = i + 1 < bars.size() ? bars.get(i + 1) : construct.innerEnd();
            Span part = new Span(bars.get(i) + 1, end).trim(source);
            String option = part.length() > 60 ? "" : part.of(source).toLowerCase(Locale.ROOT);
            framed |= option.matches("thumb|thumbnail|frame|framed|mini|thumb=.*");
            caption = FileOptions.contain(option) ? caption : part;
        }
        return caption != null && framed && !caption.isEmpty() ? caption : null;
    }
}
