package org.claimcheck.citation;

import org.claimcheck.Articles;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;

/**
 * Writes small documents for tests, without a reader. In the text of a block {@code <a #id|shown>}
 * is a link, {@code <i id|shown>} an anchor, {@code <s shown>} a superscript, {@code <c shown>}
 * code, {@code <n label>} a note marker of the format shown as {@code [^label]}. Marks do not nest,
 * except that a link may stand in a superscript: {@code <sa #id|shown>}.
 */
public final class Draft {

    private final DocumentBuilder builder;

    private Draft(Format format) {
        builder = new DocumentBuilder(Articles.source(format, ""));
    }

    public static Draft html() {
        return new Draft(Format.HTML);
    }

    public static Draft markdown() {
        return new Draft(Format.MARKDOWN);
    }

    public static Draft text() {
        return new Draft(Format.TEXT);
    }

    public Draft p(String marked) {
        return block(marked, s -> new Block.Paragraph(s, Region.Kind.MAIN));
    }

    public Draft heading(int level, String marked) {
        return block(marked, s -> new Block.Heading(s, Region.Kind.MAIN, level));
    }

    public Draft item(int ordinal, String marked) {
        return block(marked, s -> new Block.ListItem(s, Region.Kind.MAIN, ordinal, 1));
    }

    public Draft code(String marked) {
        return block(marked, s -> new Block.Code(s, Region.Kind.CODE));
    }

    public Draft note(String label, String marked) {
        return block(marked, s -> new Block.Note(s, Region.Kind.NOTES, label));
    }

    public Draft boilerplate(String marked) {
        return block(marked, s -> new Block.Paragraph(s, Region.Kind.BOILERPLATE));
    }

    private Draft block(String marked, DocumentBuilder.Shape shape) {
        builder.beginBlock();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('<', at);
            int close = open < 0 ? -1 : marked.indexOf('>', open);
            if (close < 0) {
                builder.text().insert(marked.substring(at));
                break;
            }
            builder.text().insert(marked.substring(at, open));
            mark(marked.substring(open + 1, close));
            at = close + 1;
        }
        builder.endBlock(shape, "");
        return this;
    }

    private void mark(String mark) {
        int space = mark.indexOf(' ');
        String kind = mark.substring(0, space);
        String rest = mark.substring(space + 1);
        int bar = rest.indexOf('|');
        String id = bar < 0 ? rest : rest.substring(0, bar);
        String shown = kind.equals("n") ? "[^" + rest + "]" : rest.substring(bar + 1);
        int start = builder.text().length();
        builder.text().insert(shown);
        Span span = new Span(start, builder.text().length());
        switch (kind) {
            case "a" -> builder.link(new Link(span, id));
            case "i" -> builder.anchor(new Anchor(id, span));
            case "s" -> builder.inline(new Inline(Inline.Kind.SUPERSCRIPT, span));
            case "c" -> builder.inline(new Inline(Inline.Kind.CODE, span));
            case "n" -> builder.noteMarker(new NoteMarker(span, rest));
            case "sa" -> {
                builder.link(new Link(span, id));
                builder.inline(new Inline(Inline.Kind.SUPERSCRIPT, span));
            }
            default -> throw new IllegalArgumentException(mark);
        }
    }

    public Document build() {
        return builder.build(builder.placed(), Metadata.NONE);
    }

    public Citations read() {
        return CitationReader.read(build());
    }
}
