package org.claimcheck.document.wiki;

import java.time.LocalDate;
import java.util.Map;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder.Shape;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.Region;
import org.claimcheck.document.wiki.Construct.Kind;
import org.claimcheck.document.wiki.Template.Parameter;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks, line by line. What holds blocks of its own (a quotation, a note, a list
 * in a template) waits on a list, so that depth costs memory and no stack.
 */
final class Blocks {

    private final String source;
    private final Markup markup;
    private final Map<Integer, Template> templates;
    private final Footnotes footnotes;
    private final Inlines inlines;
    private final Output out;
    private final int deepest;
    private final Sections sections = new Sections();
    private final Lines lines;
    private final Boundaries boundaries;
    private final Pending pending;
    private final Captions captions;
    private final Headings headings;
    private final CodeBlocks code;
    private final TableRows tables;
    private final Infobox infobox;
    private final NoteTexts notes;
    private final QuotationTemplates quotations;

    private @Nullable LocalDate published;
    private boolean whole = true;

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
        this.templates = templates;
        this.footnotes = footnotes;
        this.inlines = inlines;
        this.out = out;
        this.deepest = deepest;
        this.lines = new Lines(source, markup);
        this.boundaries = new Boundaries(source, markup, templates, lines);
        this.pending = new Pending(inlines);
        this.captions = new Captions(source, lines, inlines, out, pending);
        this.headings = new Headings(source, lines, sections, inlines, out, pending);
        this.code = new CodeBlocks(source, boundaries, lines, inlines, out, pending);
        this.tables = new TableRows(source, markup, inlines, out, pending, captions);
        this.infobox = new Infobox(source, inlines, out, pending, captions);
        this.notes = new NoteTexts(inlines, out, pending);
        this.quotations = new QuotationTemplates(inlines, out, pending);
    }

    /** The day a news article names as its own; null if it names none. */
    @Nullable LocalDate published() {
        return published;
    }

    void write() {
        pending.push(new Stretch(new Span(0, source.length()), null, "", null, true));
        run();
        // MediaWiki shows what no list shows below the page.
        notes.push(footnotes.rest());
        run();
        inlines.resolveShortLinks(inlines.citations(), whole);
    }

    private void run() {
        Object next = pending.next();
        while (next != null) {
            if (next instanceof Stretch state && state.at < state.to) {
                step(state);
            } else {
                pending.pop();
                if (next instanceof Construct construct) {
                    own(construct, 0, null);
                } else if (next instanceof Runnable action) {
                    action.run();
                }
            }
            next = pending.next();
        }
    }

    private Region.Kind region(Stretch state) {
        if (state.quotes > 0 && state.note == null) {
            return Region.Kind.QUOTE_BLOCK;
        }
        return state.region != null ? state.region : sections.region();
    }

    private String reason(Stretch state) {
        if (state.quotes > 0 && state.note == null) {
            return "block quotation";
        }
        return state.region != null ? state.reason : sections.reason();
    }

    private void step(Stretch state) {
        int at = state.at;
        char c = source.charAt(at);
        if (c == '\n' || c == '\r') {
            state.lineStart = true;
            state.at++;
            return;
        }
        Construct construct = "{[<".indexOf(c) >= 0 ? markup.at(at) : null;
        if (construct != null && construct.isComment()) {
            state.at = construct.end();
            return;
        }
        if (state.lineStart && line(state, at, c)) {
            return;
        }
        if (c == ' ' || c == '\t') {
            while (state.at < state.to && lines.isGap(state.at)) {
                state.at++;
            }
            return;
        }
        if (construct != null && construct.end() <= state.to && block(state, construct)) {
            return;
        }
        Tag tag = c == '<' && construct == null ? Tag.at(source, at, state.to) : null;
        if (tag != null && Boundaries.isBlock(tag, state)) {
            tag(state, tag);
            return;
        }
        paragraph(state);
    }

    /** What the beginning of a line says; whether it said anything. */
    private boolean line(Stretch state, int at, char c) {
        if (c == '=' && headings.write(state, at)) {
            return true;
        }
        if ("*#:;".indexOf(c) >= 0) {
            listLine(state, at);
            return true;
        }
        if (source.startsWith("----", at)) {
            int end = at;
            while (end < state.to && source.charAt(end) == '-') {
                end++;
            }
            state.at = end;
            return true;
        }
        // What is left of a table that templates open and close.
        boolean remnant = source.startsWith("|-", at) || source.startsWith("|}", at);
        if (c == '|' && remnant && !source.startsWith("|}}", at)) {
            state.at = lines.end(at, state.to);
            return true;
        }
        if (c == ' ' && state.whole && state.quotes == 0 && boundaries.isPreformatted(state, at)) {
            code.preformatted(state);
            return true;
        }
        return false;
    }

    private void listLine(Stretch state, int at) {
        if (source.regionMatches(true, at, "#redirect", 0, 9)) {
            state.at = lines.end(at, state.to);
            return;
        }
        int i = at;
        while (i < state.to && "*#:;".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        int marks = i - at;
        while (i < state.to && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        Construct first = i < state.to && source.charAt(i) == '{' ? markup.at(i) : null;
        if (first != null && boundaries.isOwnBlock(first)) {
            state.at = i;
            state.lineStart = false;
            return;
        }
        int end = lines.end(i, state.to);
        char last = source.charAt(at + marks - 1);
        int depth = Math.min(marks, deepest);
        boolean item = source.substring(at, at + Math.min(marks, 50)).matches(".*[*#;].*");
        state.ordinals[0] = last == '#' && marks == 1 ? state.ordinals[0] + 1 : 0;
        int ordinal = state.ordinals[0];
        state.at = end;
        out.beginBlock();
        inlines.write(i, end);
        if (state.note != null) {
            endParagraph(state);
            return;
        }
        Region.Kind region = region(state);
        out.endBlock(
                span ->
                        item
                                ? new Block.ListItem(span, region, ordinal, depth)
                                : new Block.Paragraph(span, region),
                reason(state));
        pending.afterBlock();
    }

    /** Writes a construct that is a block; whether it was one. */
    private boolean block(Stretch state, Construct construct) {
        if (!boundaries.isOwnBlock(construct)) {
            return false;
        }
        state.at = construct.end();
        state.lineStart = false;
        own(construct, state.quotes, state);
        return true;
    }

    private void own(Construct construct, int quotes, @Nullable Stretch state) {
        switch (construct.kind()) {
            case TABLE -> tables.write(construct);
            case REFERENCES -> notes.push(footnotes.list(construct.start()));
            case GALLERY -> captions.gallery(construct);
            case RAW -> code.code(construct);
            case LINK -> {
                Span caption = captions.of(construct);
                if (caption == null) {
                    hidden(construct);
                } else {
                    captions.write(caption);
                }
            }
            case TEMPLATE -> {
                Template template = templates.get(construct.start());
                if (template != null) {
                    own(template, quotes, state);
                }
            }
            default -> {}
        }
    }

    private void own(Template template, int quotes, @Nullable Stretch state) {
        switch (Family.of(template)) {
            case QUOTE -> quotation(template, quotes, state);
            case BLOCKS -> {
                Parameter text = template.first("1", "text", "content", "list", "title");
                if (text != null) {
                    push(text.value(), quotes, state);
                }
            }
            case ITEMS -> items(template, state);
            case INFOBOX -> infobox.write(template);
            case NOTE_LIST -> notes.push(footnotes.list(template.start()));
            case NEWS_DATE, BYLINE -> newsDate(template);
            case UNKNOWN, SILENT -> hidden(template.construct());
            default -> {}
        }
    }

    /** Cuts a value into blocks of its own, before the rest. */
    private void push(Span span, int quotes, @Nullable Stretch outer) {
        int depth = outer == null ? 1 : outer.depth + 1;
        if (depth > deepest) {
            flat(span, outer);
            return;
        }
        Stretch state =
                new Stretch(
                        span,
                        outer == null ? null : outer.region,
                        outer == null ? "" : outer.reason,
                        outer == null ? null : outer.note,
                        false);
        state.quotes = quotes;
        state.depth = depth;
        pending.push(state);
    }

    /** What lies deeper than anybody nests is shown as written. */
    private void flat(Span span, @Nullable Stretch outer) {
        Region.Kind region = outer == null ? Region.Kind.MAIN : region(outer);
        out.beginBlock();
        inlines.opaqueWords(span.start(), span.end());
        out.endBlock(s -> new Block.Paragraph(s, region), outer == null ? "" : reason(outer));
    }

    private void hidden(Construct construct) {
        out.beginBlock();
        inlines.markersIn(construct.innerStart(), construct.end());
        out.endBlock(span -> new Block.Paragraph(span, Region.Kind.BOILERPLATE), "template");
        if (construct.is(Kind.TEMPLATE)) {
            Template template = templates.get(construct.start());
            boolean unknown = template != null && Family.of(template) == Family.UNKNOWN;
            whole &= !unknown || sections.region() != Region.Kind.REFERENCE_LIST;
        }
    }

    private void newsDate(Template template) {
        if (published == null) {
            published =
                    FullDate.parse(template.text("1", "date"))
                            .orElse(
                                    WikiDates.of(
                                            template.text("year"),
                                            template.text("month"),
                                            template.text("day")));
        }
    }

    private void quotation(Template template, int quotes, @Nullable Stretch state) {
        Parameter text = QuotationTemplates.text(template);
        if (text != null) {
            pending.push((Runnable) () -> quotations.sign(template));
            push(text.value(), quotes + 1, state);
        }
    }

    private void items(Template template, @Nullable Stretch state) {
        Region.Kind region = state == null ? Region.Kind.MAIN : region(state);
        String reason = state == null ? "" : reason(state);
        for (Parameter item : template.unnamed()) {
            out.beginBlock();
            inlines.write(item.value().start(), item.value().end());
            out.endBlock(span -> new Block.ListItem(span, region, 0, 1), reason);
        }
        pending.afterBlock();
    }

    private void tag(Stretch state, Tag tag) {
        state.at = tag.end();
        state.lineStart = false;
        boolean opens = !tag.closing() && !tag.closesItself();
        String id = tag.closing() ? "" : tag.attribute("id");
        if (!id.isEmpty()) {
            out.builder().anchor(new Anchor(id, new Span(out.length(), out.length())));
        }
        switch (tag.name()) {
            case "blockquote" -> state.quotes = Math.max(0, state.quotes + (opens ? 1 : -1));
            case "li", "dd", "dt" -> state.item = opens;
            case "tr" -> state.row = opens;
            case "table" -> {
                state.row = false;
                state.item = false;
            }
            case "caption", "figcaption" -> state.caption = opens;
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    state.heading = opens ? tag.name().charAt(1) - '0' : 0;
            default -> {}
        }
    }

    private void paragraph(Stretch state) {
        int from = state.at;
        int end = boundaries.paragraphEnd(state, from);
        state.at = end;
        state.lineStart = end < state.to && source.charAt(end) == '\n';
        out.beginBlock();
        inlines.write(from, end);
        endParagraph(state);
    }

    private void endParagraph(Stretch state) {
        Region.Kind region = region(state);
        String reason = reason(state);
        String note = state.note;
        if (note != null) {
            out.endBlock(span -> new Block.Note(span, region, note), reason);
        } else if (state.heading > 0) {
            headings.end(state, state.heading);
            return;
        } else if (state.row) {
            out.endBlock(span -> new Block.TableRow(span, Region.Kind.TABLE), "table");
        } else if (state.caption) {
            out.endBlock(span -> new Block.Caption(span, Region.Kind.CAPTION), "caption");
        } else {
            Shape shape =
                    state.item
                            ? span -> new Block.ListItem(span, region, 0, 1)
                            : span -> new Block.Paragraph(span, region);
            out.endBlock(shape, reason);
        }
        state.ordinals[0] = 0;
        pending.afterBlock();
    }
}
