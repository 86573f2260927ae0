package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Whitespace;

/**
 * Writes text as a browser lays it out: a run of white space is one space, white space at the ends
 * of a block is nothing, blocks begin with their first visible character. Spans that are open run
 * from their first visible character to their last, and never across a block.
 */
final class PageText implements SourceText.Sink {

    /** Says what the block that begins now is. */
    interface Opener {
        Opened open();
    }

    record Opened(DocumentBuilder.Shape shape, String reason) {}

    /** Takes the offsets of a span that was opened. */
    interface Spanned {
        void at(int start, int end);
    }

    /** A span from the first visible character after it was opened. */
    static final class Open {
        private final Spanned spanned;
        private final boolean acrossBlocks;
        private int start = -1;
        private boolean shown;
        private boolean closed;

        private Open(Spanned spanned, boolean acrossBlocks) {
            this.spanned = spanned;
            this.acrossBlocks = acrossBlocks;
        }
    }

    /** White space that shows only if a visible character follows in the block. */
    private static final class Gap {
        private final String shown;
        private final boolean collapses;
        private final int start;
        private int end;

        Gap(String shown, boolean collapses, int start, int end) {
            this.shown = shown;
            this.collapses = collapses;
            this.start = start;
            this.end = end;
        }
    }

    private final DocumentBuilder builder;
    private final MappedText text;
    private final Opener opener;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Open> waiting = new ArrayList<>();
    private DocumentBuilder.Shape shape;
    private String reason = "";
    private boolean inBlock;
    private boolean preformatted;
    private int tabs;

    PageText(DocumentBuilder builder, Opener opener) {
        this.builder = builder;
        this.text = builder.text();
        this.opener = opener;
        this.shape =
                span -> new org.claimcheck.document.Block.Paragraph(span, Roles.OUTSIDE.kind());
    }

    /** Whether white space is kept as written from here on. */
    void preformatted(boolean now) {
        preformatted = now;
    }

    @Override
    public void character(char c, int at) {
        if (isInvisible(c)) {
            return;
        }
        if (isCollapsible(c)) {
            gap(preformatted ? null : " ", at, at + 1);
        } else if (Whitespace.is(c)) {
            gaps.add(new Gap(String.valueOf(c), false, at, at + 1));
        } else {
            show();
            text.replace(c, at);
        }
    }

    @Override
    public void reference(String shown, int start, int end) {
        char c = shown.charAt(0);
        if (isInvisible(c)) {
            return;
        }
        if (isCollapsible(c) && !preformatted) {
            gap(" ", start, end);
        } else if (Whitespace.is(c)) {
            gaps.add(new Gap(shown, false, start, end));
        } else {
            show();
            text.replace(shown, start, end);
        }
    }

    /** White space that the markup makes, such as a line break. */
    void space() {
        if (preformatted) {
            gaps.add(new Gap("\n", false, -1, -1));
        } else {
            gap(" ", -1, -1);
        }
    }

    /** The border between two cells of a row. */
    void tab() {
        gaps.clear();
        tabs++;
    }

    private void gap(String shown, int start, int end) {
        Gap last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
        boolean extendsLast = last != null && last.collapses && last.end == start && start >= 0;
        if (shown == null) {
            if (last != null && last.shown == null && last.end == start) {
                last.end = end;
            } else {
                gaps.add(new Gap(null, false, start, end));
            }
        } else if (extendsLast) {
            last.end = end;
        } else if (last == null || !last.collapses || last.start < 0) {
            if (last != null && last.collapses) {
                gaps.remove(gaps.size() - 1); // a space with a source says more than one without
            }
            gaps.add(new Gap(shown, true, start, end));
        }
    }

    private void show() {
        if (inBlock) {
            writeGaps();
        } else {
            Opened opened = opener.open();
            shape = opened.shape();
            reason = opened.reason();
            builder.beginBlock();
            inBlock = true;
            text.insert("\t".repeat(tabs));
        }
        tabs = 0;
        gaps.clear();
        if (!waiting.isEmpty()) {
            for (Open next : waiting) {
                next.start = text.length();
                if (next.closed) {
                    next.spanned.at(next.start, next.start);
                }
            }
            waiting.clear();
        }
    }

    private void writeGaps() {
        if (tabs > 0) {
            text.insert("\t".repeat(tabs));
            return;
        }
        for (Gap gap : gaps) {
            if (gap.start < 0) {
                text.insert(gap.shown);
            } else if (gap.shown == null) {
                text.copy(gap.start, gap.end);
            } else {
                text.replace(gap.shown, gap.start, gap.end);
            }
        }
    }

    /** Ends the block, if one has begun. */
    void breakBlock() {
        gaps.clear();
        tabs = 0;
        if (!inBlock) {
            return;
        }
        int end = text.length();
        for (Open next : open) {
            if (!next.acrossBlocks && next.start >= 0) {
                next.spanned.at(next.start, end);
                next.shown = true;
                next.start = -1;
                waiting.add(next);
            }
        }
        builder.endBlock(shape, reason);
        inBlock = false;
    }

    /**
     * Opens a span. It is reported once, or once a block; without any text it is reported empty at
     * the next visible character.
     */
    Open open(Spanned spanned, boolean acrossBlocks) {
        Open next = new Open(spanned, acrossBlocks);
        open.add(next);
        waiting.add(next);
        return next;
    }

    /** Closes a span; the one opened last must be closed first. */
    void close(Open last) {
        open.remove(open.size() - 1);
        if (last.start >= 0) {
            last.spanned.at(last.start, text.length());
        } else if (last.shown) {
            waiting.remove(last);
        } else {
            last.closed = true;
        }
    }

    /** Ends the text. */
    void end() {
        breakBlock();
        for (Open next : waiting) {
            if (next.closed) {
                next.spanned.at(text.length(), text.length());
            }
        }
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff';
    }
}
