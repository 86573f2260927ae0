package org.claimcheck.document.wiki;

import java.time.LocalDate;
import java.util.Map;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder.Shape;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks, line by line. What holds blocks of its own (a quotation, a note, a list
 * in a template) waits on a list, so that depth costs memory and no stack.
 */
final class Blocks {

    private final String source;
    private final Markup markup;
    private final Inlines inlines;
    private final Output out;
    private final int deepest;
    private final Sections sections = new Sections();
    private final Lines lines;
    private final Boundaries boundaries;
    private final Pending pending;
    private final Headings headings;
    private final CodeBlocks code;
    private final NoteTexts notes;
    private final OwnBlocks own;

    Blocks(
            String source,
            Markup markup,
            Map<Integer, Template> templates,
            Footnotes footnotes,
            Inlines inlines,
            Output out,
            int deepest) {
        this.source = source;
        this.markup = markup;
        this.inlines = inlines;
        this.out = out;
        this.deepest = deepest;
        this.lines = new Lines(source, markup);
        this.boundaries = new Boundaries(source, markup, templates, lines);
        this.pending = new Pending(inlines);
        this.headings = new Headings(source, lines, sections, inlines, out, pending);
        this.code = new CodeBlocks(source, boundaries, lines, inlines, out, pending);
        this.notes = new NoteTexts(footnotes, inlines, out, pending);
        this.own =
                new OwnBlocks(
                        source, markup, templates, sections, lines, inlines, out, pending, code,
                        notes, deepest);
    }

    /** The day a news article names as its own; null if it names none. */
    @Nullable LocalDate published() {
        return own.published();
    }

    void write() {
        pending.push(new Stretch(new Span(0, source.length()), null, "", null, true));
        run();
        // MediaWiki shows what no list shows below the page.
        notes.pushRest();
        run();
        inlines.bibliography().resolve(own.isWhole());
    }

    private void run() {
        Object next = pending.next();
        while (next != null) {
            if (next instanceof Stretch stretch && stretch.at < stretch.to) {
                step(stretch);
            } else {
                pending.pop();
                if (next instanceof Construct construct) {
                    own.write(construct, 0, null);
                } else if (next instanceof Runnable action) {
                    action.run();
                }
            }
            next = pending.next();
        }
    }

    private void step(Stretch stretch) {
        int at = stretch.at;
        char c = source.charAt(at);
        if (c == '\n' || c == '\r') {
            stretch.lineStart = true;
            stretch.at++;
            return;
        }
        Construct construct = "{[<".indexOf(c) >= 0 ? markup.at(at) : null;
        if (construct != null && construct.isComment()) {
            stretch.at = construct.end();
            return;
        }
        if (stretch.lineStart && line(stretch, at, c)) {
            return;
        }
        if (c == ' ' || c == '\t') {
            while (stretch.at < stretch.to && lines.isGap(stretch.at)) {
                stretch.at++;
            }
            return;
        }
        if (construct != null && construct.end() <= stretch.to && block(stretch, construct)) {
            return;
        }
        Tag tag = c == '<' && construct == null ? Tag.at(source, at, stretch.to) : null;
        if (tag != null && Boundaries.isBlock(tag, stretch)) {
            tag(stretch, tag);
            return;
        }
        paragraph(stretch);
    }

    /** What the beginning of a line says; whether it said anything. */
    private boolean line(Stretch stretch, int at, char c) {
        if (c == '=' && headings.write(stretch, at)) {
            return true;
        }
        if ("*#:;".indexOf(c) >= 0) {
            listLine(stretch, at);
            return true;
        }
        if (source.startsWith("----", at)) {
            int end = at;
            while (end < stretch.to && source.charAt(end) == '-') {
                end++;
            }
            stretch.at = end;
            return true;
        }
        // What is left of a table that templates open and close.
        boolean remnant = source.startsWith("|-", at) || source.startsWith("|}", at);
        if (c == '|' && remnant && !source.startsWith("|}}", at)) {
            stretch.at = lines.end(at, stretch.to);
            return true;
        }
        if (c == ' '
                && stretch.whole
                && stretch.quotes == 0
                && boundaries.isPreformatted(stretch, at)) {
            code.preformatted(stretch);
            return true;
        }
        return false;
    }

    private boolean hasItemMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("*#;".indexOf(source.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void listLine(Stretch stretch, int at) {
        if (source.regionMatches(true, at, "#redirect", 0, 9)) {
            stretch.at = lines.end(at, stretch.to);
            return;
        }
        int i = at;
        while (i < stretch.to && "*#:;".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        int marks = i - at;
        while (i < stretch.to && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        Construct first = i < stretch.to && source.charAt(i) == '{' ? markup.at(i) : null;
        if (first != null && boundaries.isOwnBlock(first)) {
            stretch.at = i;
            stretch.lineStart = false;
            return;
        }
        int end = lines.end(i, stretch.to);
        char last = source.charAt(at + marks - 1);
        int depth = Math.min(marks, deepest);
        if (marks > deepest) {
            out.flatten();
        }
        boolean item = hasItemMark(at, at + Math.min(marks, 50));
        stretch.ordinals[0] = last == '#' && marks == 1 ? stretch.ordinals[0] + 1 : 0;
        int ordinal = stretch.ordinals[0];
        stretch.at = end;
        out.beginBlock();
        inlines.write(i, end);
        if (stretch.note != null) {
            endParagraph(stretch);
            return;
        }
        Region.Kind region = sections.region(stretch);
        out.endBlock(
                span ->
                        item
                                ? new Block.ListItem(span, region, ordinal, depth)
                                : new Block.Paragraph(span, region),
                sections.reason(stretch));
        pending.afterBlock();
    }

    /** Writes a construct that is a block; whether it was one. */
    private boolean block(Stretch stretch, Construct construct) {
        if (!boundaries.isOwnBlock(construct)) {
            return false;
        }
        stretch.at = construct.end();
        stretch.lineStart = false;
        own.write(construct, stretch.quotes, stretch);
        return true;
    }

    private void tag(Stretch stretch, Tag tag) {
        stretch.at = tag.end();
        stretch.lineStart = false;
        boolean opens = !tag.closing() && !tag.closesItself();
        String id = tag.closing() ? "" : tag.attribute("id");
        if (!id.isEmpty()) {
            out.builder().anchor(new Anchor(id, new Span(out.length(), out.length())));
        }
        switch (tag.name()) {
            case "blockquote" -> stretch.quotes = Math.max(0, stretch.quotes + (opens ? 1 : -1));
            case "li", "dd", "dt" -> stretch.item = opens;
            case "tr" -> stretch.row = opens;
            case "table" -> {
                stretch.row = false;
                stretch.item = false;
            }
            case "caption", "figcaption" -> stretch.caption = opens;
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    stretch.heading = opens ? tag.name().charAt(1) - '0' : 0;
            default -> {}
        }
    }

    private void paragraph(Stretch stretch) {
        int from = stretch.at;
        int end = boundaries.paragraphEnd(stretch, from);
        stretch.at = end;
        stretch.lineStart = end < stretch.to && source.charAt(end) == '\n';
        out.beginBlock();
        inlines.write(from, end);
        endParagraph(stretch);
    }

    private void endParagraph(Stretch stretch) {
        Region.Kind region = sections.region(stretch);
        String reason = sections.reason(stretch);
        String note = stretch.note;
        if (note != null) {
            out.endBlock(span -> new Block.Note(span, region, note), reason);
        } else if (stretch.heading > 0) {
            headings.end(stretch, stretch.heading);
            return;
        } else if (stretch.row) {
            out.endBlock(span -> new Block.TableRow(span, Region.Kind.TABLE), "table");
        } else if (stretch.caption) {
            out.endBlock(span -> new Block.Caption(span, Region.Kind.CAPTION), "caption");
        } else {
            Shape shape =
                    stretch.item
                            ? span -> new Block.ListItem(span, region, 0, 1)
                            : span -> new Block.Paragraph(span, region);
            out.endBlock(shape, reason);
        }
        stretch.ordinals[0] = 0;
        pending.afterBlock();
    }
}
