package org.claimcheck.document.wiki;

import java.util.List;
import org.claimcheck.document.Inline;
import org.claimcheck.document.wiki.Apostrophes.Run;
import org.claimcheck.document.wiki.Output.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the source being written into a block. Emphasis that is not closed ends with its
 * line.
 */
final class Range {

    final int to;
    final int depth;
    int at;
    private int lineEnd;
    private List<Run> runs = List.of();
    private int run;
    private @Nullable Mark italic;
    private @Nullable Mark bold;

    /**
     * @param depth how many constructs it stands in
     */
    Range(int from, int to, int depth) {
        this.at = from;
        this.to = to;
        this.depth = depth;
        this.lineEnd = from;
    }

    /** Whether the line is read to its end. */
    boolean endsLine() {
        return at >= lineEnd;
    }

    void beginLine(String source, Markup markup, Output out) {
        endLine(out);
        int end = at;
        while (end < to && source.charAt(end) != '\n') {
            char c = source.charAt(end);
            Construct inner = "{[<".indexOf(c) >= 0 ? markup.at(end) : null;
            end = inner == null ? end + 1 : inner.end();
        }
        lineEnd = Math.min(end + 1, to);
        runs = Apostrophes.in(source, at, lineEnd, markup);
        run = 0;
    }

    void endLine(Output out) {
        if (italic != null) {
            out.inline(italic, Inline.Kind.EMPHASIS);
            italic = null;
        }
        if (bold != null) {
            out.inline(bold, Inline.Kind.EMPHASIS);
            bold = null;
        }
    }

    /** The run of apostrophes that begins at an offset; null if none does. Offsets only rise. */
    @Nullable Run runAt(int offset) {
        while (run < runs.size() && runs.get(run).start() < offset) {
            run++;
        }
        return run < runs.size() && runs.get(run).start() == offset ? runs.get(run) : null;
    }

    void emphasis(Run marks, Output out) {
        out.copy(marks.start(), marks.start() + marks.text());
        if (marks.italic()) {
            italic = toggle(italic, out);
        }
        if (marks.bold()) {
            bold = toggle(bold, out);
        }
    }

    private static @Nullable Mark toggle(@Nullable Mark open, Output out) {
        if (open == null) {
            return out.mark();
        }
        out.inline(open, Inline.Kind.EMPHASIS);
        return null;
    }
}
