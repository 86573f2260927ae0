package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.wiki.Output.Mark;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * Appends text to a block as a browser lays it out: white space is one space, none at either end. A
 * space is written only when something follows it.
 */
final class Output {

    /** A stretch that begins with the next character that is shown. */
    static final class Mark {
        private int start = -1;
    }

    private final DocumentBuilder builder;
    private final MappedText text;
    private final List<Mark> unset = new ArrayList<>();

    private int blocks;
    private int blockStart;
    private int spaceStart = -1;
    private int spaceEnd;
    private String space = "";

    Output(DocumentBuilder builder) {
        this.builder = builder;
        this.text = builder.text();
    }

    /** Something is nested too deep to be read. */
    void flatten() {
        builder.flatten();
    }

    void beginBlock() {
        blockStart = builder.beginBlock();
        spaceStart = -1;
        unset.clear();
    }

    void endBlock(DocumentBuilder.Shape shape, String reason) {
        spaceStart = -1;
        unset.clear();
        for (int i = blockStart; i < text.length(); i++) {
            if (!Whitespace.is(text.charAt(i))) {
                builder.endBlock(shape, reason);
                blocks++;
                return;
            }
        }
    }

    boolean isBlockEmpty() {
        return text.length() == blockStart;
    }

    /** How many blocks were written. */
    int blocks() {
        return blocks;
    }

    int length() {
        return text.length();
    }

    /** The text of the open block. */
    String block() {
        StringBuilder out = new StringBuilder();
        for (int i = blockStart; i < text.length(); i++) {
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    char last() {
        return isBlockEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    DocumentBuilder builder() {
        return builder;
    }

    /** White space of the source; the empty range for a space that has none. */
    void space(int from, int to) {
        blank(" ", from, to);
    }

    void lineBreak(int from, int to) {
        if (spaceStart >= 0 && !space.equals("\n")) {
            spaceStart = -1;
        }
        blank("\n", from, to);
    }

    private void blank(String shown, int from, int to) {
        boolean spaced = !isBlockEmpty() && (last() == ' ' || last() == '\n' || last() == '\t');
        if (spaceStart < 0 && !isBlockEmpty() && !spaced) {
            spaceStart = from;
            spaceEnd = to;
            space = shown;
        }
    }

    /** Parts two cells; no white space stands beside it. */
    void tab() {
        spaceStart = -1;
        text.insert("\t");
    }

    void copy(int from, int to) {
        if (from < to) {
            flush();
            text.copy(from, to);
        }
    }

    void replace(String shown, int from, int to) {
        if (!shown.isEmpty()) {
            flush();
            text.replace(shown, from, to);
        }
    }

    private void flush() {
        if (spaceStart >= 0) {
            if (spaceStart == spaceEnd) {
                text.insert(space);
            } else {
                text.replace(space, spaceStart, spaceEnd);
            }
            spaceStart = -1;
        }
        if (!unset.isEmpty()) {
            unset.forEach(m -> m.start = text.length());
            unset.clear();
        }
    }

    Mark mark() {
        Mark mark = new Mark();
        unset.add(mark);
        return mark;
    }

    /** What was shown since a mark; empty if nothing was. */
    Span since(Mark mark) {
        return mark.start < 0
                ? new Span(text.length(), text.length())
                : new Span(mark.start, text.length());
    }

    /** Makes what was shown since a mark a link. */
    void link(Mark mark, String target) {
        Span span = since(mark);
        if (!span.isEmpty()) {
            builder.link(new Link(span, target));
        }
    }

    /** Sets apart what was shown since a mark. */
    void inline(Mark mark, Inline.Kind kind) {
        Span span = since(mark);
        if (!span.isEmpty()) {
            builder.inline(new Inline(kind, span));
        }
    }
}
