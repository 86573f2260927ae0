package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts <code>{| ... |}</code> into rows and cells. */
final class Tables {

    /**
     * @param caption null if there is none
     */
    record Table(@Nullable Span caption, List<List<Span>> rows) {}

    private final String source;
    private final Markup markup;
    private final int end;
    private final List<List<Span>> rows = new ArrayList<>();
    private List<Span> row = new ArrayList<>();
    private @Nullable Span caption;
    private int cellStart = -1;
    private boolean inCaption;

    private Tables(String source, Markup markup, int end) {
        this.source = source;
        this.markup = markup;
        this.end = end;
    }

    static Table read(String source, Construct construct, Markup markup) {
        Tables tables = new Tables(source, markup, construct.innerEnd());
        tables.lines(tables.lineEnd(construct.innerStart()));
        tables.endRow();
        return new Table(tables.caption, tables.rows);
    }

    private void lines(int from) {
        int i = from;
        while (i < end) {
            int start = i;
            while (i < end && source.charAt(i) <= ' ') {
                i++;
            }
            char c = i < end ? source.charAt(i) : 0;
            boolean marks = (c == '|' || c == '!') && markup.at(i) == null;
            if (!marks) {
                i = Math.max(lineEnd(i), start + 1);
                continue;
            }
            endCell(start);
            if (source.startsWith("|-", i)) {
                endRow();
                i = lineEnd(i);
            } else if (source.startsWith("|+", i)) {
                cellStart = i + 2;
                inCaption = true;
                i = lineEnd(i);
            } else {
                i = cells(i + 1, c);
            }
        }
        endCell(end);
    }

    /** The cells that one line begins; the last may go on in the next lines. */
    private int cells(int from, char mark) {
        cellStart = from;
        int i = from;
        while (i < end && source.charAt(i) != '\n') {
            Construct inner = "{[<".indexOf(source.charAt(i)) >= 0 ? markup.at(i) : null;
            if (inner != null) {
                i = inner.end();
                continue;
            }
            boolean parts =
                    source.startsWith("||", i) || (mark == '!' && source.startsWith("!!", i));
            if (parts) {
                endCell(i);
                cellStart = i + 2;
                i += 2;
            } else {
                i++;
            }
        }
        return Math.min(i, end);
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < end && source.charAt(i) != '\n') {
            Construct inner = "{[<".indexOf(source.charAt(i)) >= 0 ? markup.at(i) : null;
            i = inner == null ? i + 1 : inner.end();
        }
        return Math.min(i, end);
    }

    private void endCell(int to) {
        if (cellStart >= 0) {
            int limit = Math.min(to, end);
            int from = Math.min(withoutAttributes(cellStart, limit), limit);
            Span span = new Span(from, limit).trim(source);
            if (inCaption) {
                caption = span;
            } else {
                row.add(span);
            }
        }
        cellStart = -1;
        inCaption = false;
    }

    /** {@code style="..." | text}: what stands before a single bar is no text. */
    private int withoutAttributes(int from, int to) {
        int i = from;
        while (i < to && source.charAt(i) != '\n') {
            char c = source.charAt(i);
            if (c == '[') {
                return from;
            }
            if (c == '|') {
                return source.startsWith("||", i) ? from : i + 1;
            }
            Construct inner = c == '{' || c == '<' ? markup.at(i) : null;
            i = inner == null ? i + 1 : inner.end();
        }
        return from;
    }

    private void endRow() {
        if (row.stream().anyMatch(s -> !s.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
