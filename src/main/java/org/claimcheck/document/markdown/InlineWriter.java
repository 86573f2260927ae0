package org.claimcheck.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteFault;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Appends the inline content of one block at a time. Walks with its own stack. */
final class InlineWriter {

    /** A note written where it is referred to. */
    record InlineNote(Node body, String label) {}

    private final String source;
    private final int base;
    private final DocumentBuilder builder;
    private final MappedText out;
    private final Literal literals;
    private final HtmlMarks marks;

    /** Where the text of the open links and emphases begins. */
    private final Deque<Integer> starts = new ArrayDeque<>();

    private Content content;

    /** What is added to a position of the parser to get one in the content. */
    private int shift;

    /** First position of the source after what was met last. */
    private int cursor;

    /** Notes whose text comes after the block. */
    private final List<InlineNote> notes = new ArrayList<>();

    private int noteCount;

    /** A script or style whose text nobody sees. */
    private @Nullable String hidden;

    /**
     * @param base offset in the source of what the parser was given
     */
    InlineWriter(String source, int base, DocumentBuilder builder, Entities entities) {
        this.source = source;
        this.base = base;
        this.builder = builder;
        this.out = builder.text();
        this.literals = new Literal(entities, out);
        this.marks = new HtmlMarks(builder, entities);
        this.content = Content.whole(source);
    }

    /**
     * Appends the children of a block.
     *
     * @param skip characters left out at its start, such as a task box
     */
    void write(Node block, int skip) {
        content = Content.whole(source);
        shift = base;
        walk(block, skip);
    }

    /** Appends the children of a table cell, whose positions the parser counts without escapes. */
    void writeCell(Node cell) {
        List<SourceSpan> spans = cell.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int from = base + spans.get(0).getInputIndex();
        int to = from + spans.get(0).getLength();
        if (source.substring(from, to).contains("\\|")) {
            content = Content.cell(source, from, to);
            shift = -spans.get(0).getInputIndex();
            walk(cell, 0);
        } else {
            write(cell, 0);
        }
    }

    /** The notes met since the last call, in order. */
    List<InlineNote> takeNotes() {
        List<InlineNote> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    private void walk(Node block, int skip) {
        marks.clear();
        starts.clear();
        hidden = null;
        int left = skip;
        Node node = block.getFirstChild();
        while (node != null) {
            enter(node, left);
            left = 0;
            if (isContainer(node) && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != block) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
    }

    private static boolean isContainer(Node node) {
        return node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof org.commonmark.node.Link;
    }

    private void enter(Node node, int skip) {
        if (isContainer(node)) {
            starts.push(out.length());
            cursor = Math.max(cursor, start(node));
        } else if (node instanceof HtmlInline html) {
            html(html);
        } else if (hidden != null || node instanceof Image) {
            return;
        } else if (node instanceof Text text) {
            text(text, skip);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof SoftLineBreak) {
            lineBreak(" ");
        } else if (node instanceof HardLineBreak) {
            cursor = Math.max(cursor, end(node));
            lineBreak("\n");
        } else if (node instanceof InlineFootnote note) {
            inlineNote(note);
        } else if (node instanceof FootnoteReference reference) {
            int at = out.length();
            content.copy(start(node), end(node), out);
            Span span = new Span(at, out.length());
            if (!span.isEmpty()) {
                builder.noteMarker(new NoteMarker(span, reference.getLabel()));
            }
        }
    }

    private void inlineNote(InlineFootnote note) {
        int at = out.length();
        boolean empty = note.getFirstChild() == null;
        String label = empty ? "" : "note-" + ++noteCount;
        // The opening bracket stands for the mark a reader sees.
        content.replace("[^" + label + "]", start(note), start(note) + 2, out);
        Span span = new Span(at, out.length());
        if (empty) {
            builder.noteFault(new NoteFault(NoteFault.Kind.EMPTY, span, ""));
            return;
        }
        notes.add(new InlineNote(note, label));
        builder.noteMarker(new NoteMarker(span, label));
    }

    private void leave(Node node) {
        if (isContainer(node)) {
            Span span = new Span(starts.pop(), out.length());
            if (node instanceof org.commonmark.node.Link link) {
                builder.link(new Link(span, link.getDestination()));
            } else if (!span.isEmpty()) {
                builder.inline(new Inline(Inline.Kind.EMPHASIS, span));
            }
        }
        cursor = Math.max(cursor, end(node));
    }

    private void text(Text text, int skip) {
        boolean autolink =
                text.getParent() instanceof org.commonmark.node.Link link
                        && start(link) < content.length()
                        && content.charAt(start(link)) == '<';
        int length = text.getLiteral().length();
        int left = Math.min(skip, length);
        // An escaped box is text.
        if (!content.chars().startsWith(text.getLiteral().substring(0, left), start(text))) {
            left = 0;
        }
        literals.append(
                text.getLiteral().substring(left),
                content,
                start(text) + left,
                end(text),
                !autolink);
    }

    /** A code span, whose line breaks are spaces and which loses one space at each end. */
    private void code(Code code) {
        List<SourceSpan> spans = code.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int at = out.length();
        String literal = code.getLiteral();
        Content within = content;
        int from = start(code);
        int to = end(code);
        if (spans.size() > 1) {
            within = Content.lines(source, spans, base);
            from = 0;
            to = within.chars().length();
            while (to > 0 && within.charAt(to - 1) != '`') {
                to--;
            }
        }
        int ticks = 0;
        while (from + ticks < to && within.charAt(from + ticks) == '`') {
            ticks++;
        }
        int stripped = (to - from - 2 * ticks - literal.length()) / 2;
        int first = from + ticks + stripped;
        for (int i = 0; i < literal.length(); i++) {
            within.replace(literal.substring(i, i + 1), first + i, first + i + 1, out);
        }
        if (out.length() > at) {
            builder.inline(new Inline(Inline.Kind.CODE, new Span(at, out.length())));
        }
    }

    private void html(HtmlInline html) {
        String literal = html.getLiteral();
        HtmlTag tag = HtmlTag.at(literal, 0);
        if (tag == null) {
            return;
        }
        if (hidden != null) {
            if (tag.closing() && tag.name().equals(hidden)) {
                hidden = null;
            }
        } else if (!tag.closing() && HtmlNames.isHidden(tag.name())) {
            hidden = tag.name();
        } else if (tag.name().equals("br") && end(html) > start(html)) {
            content.replace("\n", start(html), end(html), out);
        } else {
            marks.tag(tag, out.length());
        }
    }

    /** The break after the cursor with the spaces before it. */
    private void lineBreak(String shown) {
        int end = cursor;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        int start = end;
        while (start > cursor
                && (source.charAt(start - 1) == ' ' || source.charAt(start - 1) == '\t')) {
            start--;
        }
        if (end < source.length()) {
            end += source.startsWith("\r\n", end) ? 2 : 1;
            out.replace(shown, start, end);
            cursor = end;
        } else {
            out.insert(shown);
        }
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? cursor : shift + spans.get(0).getInputIndex();
    }

    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return cursor;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return shift + last.getInputIndex() + last.getLength();
    }
}
