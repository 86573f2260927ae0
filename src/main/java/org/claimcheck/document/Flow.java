package org.claimcheck.document;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;

/**
 * Writes running text block by block: a run of white space is one, white space at the ends of a
 * block is nothing, a block begins with its first visible character. Marks that are open run from
 * their first visible character to their last, once in each block.
 */
public final class Flow {

    /** Says what the block that begins now is. */
    public interface Opener {
        Opened open();
    }

    public record Opened(DocumentBuilder.Shape shape, String reason) {}

    /** Takes the text that an open mark covered in one block; never empty. */
    public interface Marked {
        void at(Span span);
    }

    /** A stretch to be set apart, from {@link #open} to {@link #close}. */
    public static final class Mark {
        private final Marked marked;
        private int start = -1;

        private Mark(Marked marked) {
            this.marked = marked;
        }
    }

    /** How far white space prevails over what stands beside it. */
    private enum Gap {
        NONE,
        SPACE,
        KEPT,
        BREAK
    }

    private final DocumentBuilder builder;
    private final MappedText text;
    private final Opener opener;
    private final List<Mark> marks = new ArrayList<>();

    private boolean waiting;
    private DocumentBuilder.Shape shape = span -> new Block.Paragraph(span, Region.Kind.MAIN);
    private String reason = "";
    private boolean inBlock;
    private int tabs;

    private Gap gap = Gap.NONE;
    private String gapShown = "";
    private int gapStart;
    private int gapEnd;

    public Flow(DocumentBuilder builder, Opener opener) {
        this.builder = builder;
        this.text = builder.text();
        this.opener = opener;
    }

    /** Whether the block has any text yet. */
    public boolean inBlock() {
        return inBlock;
    }

    /** Visible characters of the source as they stand. */
    public void copy(int from, int to) {
        if (from < to) {
            begin();
            text.copy(from, to);
        }
    }

    /** Visible characters in the place of a range of the source. */
    public void show(String shown, int from, int to) {
        if (!shown.isEmpty()) {
            begin();
            text.replace(shown, from, to);
        }
    }

    /** White space that runs together with what is beside it. */
    public void space(int from, int to) {
        if (gap == Gap.NONE) {
            gap(Gap.SPACE, " ", from, to);
        } else if (gap == Gap.SPACE && gapEnd == from) {
            gapEnd = to;
        }
    }

    /** White space that is more than a space, such as a no-break space. */
    public void kept(String shown, int from, int to) {
        if (gap.compareTo(Gap.KEPT) < 0) {
            gap(Gap.KEPT, shown, from, to);
        }
    }

    /** A break of the line inside a block. */
    public void lineBreak(int from, int to) {
        if (gap != Gap.BREAK) {
            gap(Gap.BREAK, "\n", from, to);
        }
    }

    private void gap(Gap kind, String shown, int from, int to) {
        gap = kind;
        gapShown = shown;
        gapStart = from;
        gapEnd = to;
    }

    /** The border between two cells of a row; borders after the last filled cell leave no trace. */
    public void tab() {
        gap = Gap.NONE;
        tabs++;
    }

    private void begin() {
        if (!inBlock) {
            Opened opened = opener.open();
            shape = opened.shape();
            reason = opened.reason();
            builder.beginBlock();
            inBlock = true;
            text.insert("\t".repeat(tabs));
        } else if (tabs > 0) {
            text.insert("\t".repeat(tabs));
        } else if (gap != Gap.NONE) {
            text.replace(gapShown, gapStart, gapEnd);
        }
        gap = Gap.NONE;
        tabs = 0;
        if (waiting) {
            for (Mark mark : marks) {
                mark.start = mark.start < 0 ? text.length() : mark.start;
            }
            waiting = false;
        }
    }

    /** Ends the block, if one has begun. */
    public void breakBlock() {
        gap = Gap.NONE;
        tabs = 0;
        if (!inBlock) {
            return;
        }
        for (Mark mark : marks) {
            report(mark);
        }
        waiting = !marks.isEmpty();
        builder.endBlock(shape, reason);
        inBlock = false;
    }

    public Mark open(Marked marked) {
        Mark mark = new Mark(marked);
        marks.add(mark);
        waiting = true;
        return mark;
    }

    /** Closes a mark and those opened after it that are still open. */
    public void close(Mark mark) {
        int last = marks.lastIndexOf(mark);
        while (last >= 0 && marks.size() > last) {
            report(marks.remove(marks.size() - 1));
        }
    }

    private void report(Mark mark) {
        if (mark.start >= 0 && mark.start < text.length()) {
            mark.marked.at(new Span(mark.start, text.length()));
        }
        mark.start = -1;
    }
}
