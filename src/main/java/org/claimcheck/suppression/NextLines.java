package org.claimcheck.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.document.Document;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.OffsetMap.Relation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * What "the next line" is: the next line of the file that shows a reader something; a paragraph, a
 * list item or a row that begins on it counts as one line, however it is wrapped. Lines of markup,
 * blank ones and further comments are passed over.
 */
final class NextLines {

    private final Document document;
    private final LineMap lines;

    /** What a reader sees, by its place in the file. */
    private final List<OffsetMap.Segment> shown = new ArrayList<>();

    /** Found already, by where the search began. */
    private final Map<Integer, Span> known = new HashMap<>();

    NextLines(Document document) {
        this.document = document;
        this.lines = document.lines();
        Span all = new Span(0, document.text().length());
        for (OffsetMap.Segment segment : document.map().segments(all)) {
            if (segment.relation() != Relation.INSERTED
                    && !segment.text().trim(document.text()).isEmpty()) {
                shown.add(segment);
            }
        }
        shown.sort(Comparator.comparing(OffsetMap.Segment::source));
    }

    /** The line after a comment, in the file; an empty span if there is none. */
    Span after(Span comment) {
        int line = lines.line(comment.end()) + 1;
        if (line > lines.lines()) {
            return new Span(comment.end(), comment.end());
        }
        return known.computeIfAbsent(lines.start(line), this::from);
    }

    /** Where the text begins that a reader sees first after an offset of the file. */
    int textAfter(int source) {
        OffsetMap.Segment next = next(source);
        return next == null ? document.text().length() : next.text().start();
    }

    private Span from(int start) {
        OffsetMap.Segment next = next(start);
        if (next == null) {
            return new Span(start, start);
        }
        boolean verbatim = next.relation() == Relation.VERBATIM;
        int skipped = verbatim ? leading(next, Math.max(0, start - next.source().start())) : 0;
        int text = next.text().start() + skipped;
        int line = lines.line(next.source().start() + skipped);
        Span whole = new Span(lines.start(line), lineEnd(line));
        int block = document.blockAt(text);
        if (block < 0) {
            return whole;
        }
        Span held = document.blocks().get(block).span();
        boolean begins = lines.line(document.map().toSource(first(held)).start()) == line;
        Span made = document.map().toSource(held);
        return begins && made.start() >= whole.start() ? whole.cover(made) : whole;
    }

    private OffsetMap.@Nullable Segment next(int source) {
        int at = Spans.firstFrom(shown, OffsetMap.Segment::source, source);
        if (at > 0 && shown.get(at - 1).relation() == Relation.VERBATIM) {
            OffsetMap.Segment before = shown.get(at - 1);
            int inside = source - before.source().start();
            if (inside < before.source().length()
                    && before.text().start() + leading(before, inside) < before.text().end()) {
                return before;
            }
        }
        return at < shown.size() ? shown.get(at) : null;
    }

    /** How far into a segment its first character stands that is no white space. */
    private int leading(OffsetMap.Segment segment, int from) {
        int i = from;
        while (i < segment.text().length()
                && Whitespace.is(document.text().charAt(segment.text().start() + i))) {
            i++;
        }
        return i;
    }

    private static Span first(Span block) {
        return new Span(block.start(), Math.min(block.end(), block.start() + 1));
    }

    private int lineEnd(int line) {
        return line < lines.lines() ? lines.start(line + 1) : document.source().text().length();
    }
}
