package org.claimcheck.document.wiki;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder.Shape;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.HtmlBlocks;
import org.claimcheck.document.Region;
import org.claimcheck.document.wiki.Construct.Kind;
import org.claimcheck.document.wiki.Note.Body;
import org.claimcheck.document.wiki.Template.Parameter;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks, line by line. What holds blocks of its own (a quotation, a note, a list
 * in a template) waits on a list, so that depth costs memory and no stack.
 */
final class Blocks {

    private static final Set<String> CODE = Set.of("pre", "syntaxhighlight", "source");

    /** Parameters of boxes that tell the program how to draw them. */
    private static final Set<String> DRAWING =
            Set.of(
                    "image",
                    "img",
                    "alt",
                    "map",
                    "logo",
                    "width",
                    "coordinates",
                    "coord",
                    "module",
                    "embed",
                    "signature",
                    "background",
                    "photo",
                    "cover",
                    "icon",
                    "pushpin",
                    "map_type",
                    "static_image_name",
                    "image_name",
                    "image_skyline",
                    "native_name_lang",
                    "color",
                    "colour",
                    "style",
                    "class",
                    "child",
                    "bodystyle",
                    "df");

    private static final int LONGEST_KEY = 60;

    /** A stretch of the source being cut into blocks. */
    private static final class State {
        private final int to;
        private final Region.@Nullable Kind region;
        private final String reason;
        private final @Nullable String note;
        private final boolean whole;
        private int depth;
        private int at;
        private int quotes;
        private boolean lineStart = true;
        private boolean item;
        private boolean row;
        private boolean caption;
        private int heading;
        private final int[] ordinals = new int[1];

        /**
         * @param region null where the section decides
         * @param note the label of the note it is the text of; null if it is none
         * @param whole whether it is the page itself, where a space before a line has a meaning
         */
        private State(
                Span span,
                Region.@Nullable Kind region,
                String reason,
                @Nullable String note,
                boolean whole) {
            this.at = span.start();
            this.to = span.end();
            this.region = region;
            this.reason = reason;
            this.note = note;
            this.whole = whole;
        }
    }

    private final String source;
    private final Markup markup;
    private final Map<Integer, Template> templates;
    private final Footnotes footnotes;
    private final Inlines inlines;
    private final Output out;
    private final int deepest;
    private final Sections sections = new Sections();

    /** States, and what is to be done before them. */
    private final Deque<Object> work = new ArrayDeque<>();

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
    }

    /** The day a news article names as its own; null if it names none. */
    @Nullable LocalDate published() {
        return published;
    }

    void write() {
        work.push(new State(new Span(0, source.length()), null, "", null, true));
        run();
        // MediaWiki shows what no list shows below the page.
        pushNotes(footnotes.rest());
        run();
        inlines.resolveShortLinks(inlines.citations(), whole);
    }

    private void run() {
        while (!work.isEmpty()) {
            Object next = work.peek();
            if (next instanceof State state) {
                if (state.at < state.to) {
                    step(state);
                } else {
                    work.pop();
                }
            } else {
                work.pop();
                ((Runnable) next).run();
            }
        }
    }

    private Region.Kind region(State state) {
        if (state.quotes > 0 && state.note == null) {
            return Region.Kind.QUOTE_BLOCK;
        }
        return state.region != null ? state.region : sections.region();
    }

    private String reason(State state) {
        if (state.quotes > 0 && state.note == null) {
            return "block quotation";
        }
        return state.region != null ? state.reason : sections.reason();
    }

    private void step(State state) {
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
            while (state.at < state.to && isGap(state.at)) {
                state.at++;
            }
            return;
        }
        if (construct != null && construct.end() <= state.to && block(state, construct)) {
            return;
        }
        Tag tag = c == '<' && construct == null ? Tag.at(source, at, state.to) : null;
        if (tag != null && isBlock(tag, state)) {
            tag(state, tag);
            return;
        }
        paragraph(state);
    }

    /** What the beginning of a line says; whether it said anything. */
    private boolean line(State state, int at, char c) {
        if (c == '=' && heading(state, at)) {
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
            state.at = lineEnd(at, state.to);
            return true;
        }
        if (c == ' ' && state.whole && state.quotes == 0 && isPreformatted(state, at)) {
            preformatted(state);
            return true;
        }
        return false;
    }

    /** A line that begins with a space and has text that no block takes away. */
    private boolean isPreformatted(State state, int at) {
        int i = at;
        while (i < state.to && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        if (i >= state.to || "\r\n{|!<=[".indexOf(source.charAt(i)) >= 0) {
            return false;
        }
        // Several spaces and a sentence are a slip; so is one space before a long line.
        return lineEnd(i, state.to) - i <= 200;
    }

    private void preformatted(State state) {
        out.beginBlock();
        int at = state.at;
        while (at < state.to && source.charAt(at) == ' ' && isPreformatted(state, at)) {
            int end = lineEnd(at, state.to);
            inlines.write(at + 1, end);
            int next = lineBreakEnd(end, state.to);
            out.lineBreak(end, next);
            at = next;
        }
        state.at = at;
        out.endBlock(span -> new Block.Code(span, Region.Kind.CODE), "code");
        afterBlock();
    }

    private int lineBreakEnd(int at, int to) {
        if (at >= to) {
            return at;
        }
        return source.startsWith("\r\n", at) && at + 2 <= to ? at + 2 : at + 1;
    }

    /** The end of a line, constructs taken whole; before the line break. */
    private int lineEnd(int from, int to) {
        int i = from;
        while (i < to && source.charAt(i) != '\n') {
            Construct inner = "{[<".indexOf(source.charAt(i)) >= 0 ? markup.at(i) : null;
            i = inner == null || inner.end() > to ? i + 1 : inner.end();
        }
        return i > from && i < to && source.charAt(i - 1) == '\r' ? i - 1 : i;
    }

    private boolean heading(State state, int at) {
        int end = lineEnd(at, state.to);
        int last = end;
        boolean moved = true;
        while (moved && last > at) {
            moved = false;
            if (source.charAt(last - 1) <= ' ') {
                last--;
                moved = true;
            } else if (source.startsWith("-->", last - 3)) {
                int open = source.lastIndexOf("<!--", last);
                if (open > at) {
                    last = open;
                    moved = true;
                }
            }
        }
        int left = 0;
        while (at + left < last && left < 6 && source.charAt(at + left) == '=') {
            left++;
        }
        int right = 0;
        while (right < left && last - right > at && source.charAt(last - 1 - right) == '=') {
            right++;
        }
        int level = Math.min(left, right);
        if (level == 0 || last - at <= 2 * level) {
            return false;
        }
        state.at = end;
        out.beginBlock();
        inlines.write(at + level, last - level);
        endHeading(state, level);
        return true;
    }

    private void endHeading(State state, int level) {
        String text = out.block();
        if (state.region == null) {
            sections.enter(text, level);
        }
        int start = out.length() - text.length();
        out.endBlock(
                span -> new Block.Heading(span, headingRegion(state), level), headingReason(state));
        if (!text.isEmpty()) {
            out.builder().anchor(new Anchor(CitationId.fold(text), new Span(start, out.length())));
        }
        afterBlock();
    }

    private static Region.Kind headingRegion(State state) {
        return state.region == null ? Region.Kind.MAIN : state.region;
    }

    private static String headingReason(State state) {
        return state.region == null ? "" : state.reason;
    }

    private void listLine(State state, int at) {
        if (source.regionMatches(true, at, "#redirect", 0, 9)) {
            state.at = lineEnd(at, state.to);
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
        if (first != null && isOwnBlock(first)) {
            state.at = i;
            state.lineStart = false;
            return;
        }
        int end = lineEnd(i, state.to);
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
        afterBlock();
    }

    /** Whether a construct is never part of a paragraph. */
    private boolean isOwnBlock(Construct construct) {
        if (construct.is(Kind.TABLE)
                || construct.is(Kind.REFERENCES)
                || construct.is(Kind.GALLERY)) {
            return true;
        }
        if (construct.is(Kind.RAW)) {
            return CODE.contains(construct.name());
        }
        Template template = templates.get(construct.start());
        if (template == null) {
            return false;
        }
        return switch (Family.of(template)) {
            case QUOTE, INFOBOX, NOTE_LIST -> true;
            case BLOCKS, ITEMS -> isAlone(construct);
            case UNKNOWN, SILENT, NEWS_DATE, BYLINE -> isAlone(construct);
            default -> false;
        };
    }

    /** Whether templates have a line for themselves. */
    private boolean isAlone(Construct construct) {
        int before = construct.start();
        while (before > 0 && construct.start() - before < 100 && isGap(before - 1)) {
            before--;
        }
        boolean starts =
                before == 0
                        || source.charAt(before - 1) == '\n'
                        || source.charAt(before - 1) == '}'
                        || source.charAt(before - 1) == '>';
        int after = construct.end();
        while (after < source.length() && isGap(after)) {
            after++;
        }
        boolean ends =
                after == source.length()
                        || source.charAt(after) == '\n'
                        || source.charAt(after) == '{'
                        || source.startsWith("[[", after)
                        || source.startsWith("<!--", after);
        return starts && ends;
    }

    private boolean isGap(int at) {
        char c = source.charAt(at);
        return c == ' ' || c == '\t' || c == '\r';
    }

    /** Writes a construct that is a block; whether it was one. */
    private boolean block(State state, Construct construct) {
        if (!isOwnBlock(construct)) {
            return false;
        }
        state.at = construct.end();
        state.lineStart = false;
        own(construct, state.quotes, state);
        return true;
    }

    private void own(Construct construct, int quotes, @Nullable State state) {
        switch (construct.kind()) {
            case TABLE -> table(construct);
            case REFERENCES -> pushNotes(footnotes.list(construct.start()));
            case GALLERY -> gallery(construct);
            case RAW -> code(construct);
            case LINK -> file(construct);
            case TEMPLATE -> {
                Template template = templates.get(construct.start());
                if (template != null) {
                    own(template, quotes, state);
                }
            }
            default -> {}
        }
    }

    private void own(Template template, int quotes, @Nullable State state) {
        switch (Family.of(template)) {
            case QUOTE -> quotation(template, quotes, state);
            case BLOCKS -> {
                Parameter text = template.first("1", "text", "content", "list", "title");
                if (text != null) {
                    push(text.value(), quotes, state);
                }
            }
            case ITEMS -> items(template, state);
            case INFOBOX -> infobox(template);
            case NOTE_LIST -> pushNotes(footnotes.list(template.start()));
            case NEWS_DATE, BYLINE -> newsDate(template);
            case UNKNOWN, SILENT -> hidden(template.construct());
            default -> {}
        }
    }

    /** Cuts a value into blocks of its own, before the rest. */
    private void push(Span span, int quotes, @Nullable State outer) {
        int depth = outer == null ? 1 : outer.depth + 1;
        if (depth > deepest) {
            flat(span, outer);
            return;
        }
        State state =
                new State(
                        span,
                        outer == null ? null : outer.region,
                        outer == null ? "" : outer.reason,
                        outer == null ? null : outer.note,
                        false);
        state.quotes = quotes;
        state.depth = depth;
        work.push(state);
    }

    /** What lies deeper than anybody nests is shown as written. */
    private void flat(Span span, @Nullable State outer) {
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

    private void quotation(Template template, int quotes, @Nullable State state) {
        boolean second = template.name().equals("rquote");
        Parameter text =
                template.first(second ? "2" : "1", "text", "quote", "quotetext", "content");
        if (text == null) {
            return;
        }
        boolean centred = template.name().equals("cquote");
        Parameter author =
                template.first(
                        "author", "sign", "by", "character", centred ? "4" : second ? "3" : "2");
        Parameter work =
                template.first(
                        "source", "title", "publication", centred ? "5" : second ? "4" : "3");
        this.work.push((Runnable) () -> signature(author, work));
        push(text.value(), quotes + 1, state);
    }

    private void signature(@Nullable Parameter author, @Nullable Parameter title) {
        Parameter first = author == null ? title : author;
        if (first == null) {
            return;
        }
        out.beginBlock();
        out.replace("— ", first.lead().start(), first.lead().end());
        inlines.write(first.value().start(), first.value().end());
        if (author != null && title != null) {
            out.replace(", ", title.lead().start(), title.lead().end());
            inlines.write(title.value().start(), title.value().end());
        }
        out.endBlock(span -> new Block.Paragraph(span, Region.Kind.QUOTE_BLOCK), "block quotation");
        afterBlock();
    }

    private void items(Template template, @Nullable State state) {
        Region.Kind region = state == null ? Region.Kind.MAIN : region(state);
        String reason = state == null ? "" : reason(state);
        for (Parameter item : template.unnamed()) {
            out.beginBlock();
            inlines.write(item.value().start(), item.value().end());
            out.endBlock(span -> new Block.ListItem(span, region, 0, 1), reason);
        }
        afterBlock();
    }

    /** The facts of a box, a row each; no prose. */
    private void infobox(Template template) {
        for (Parameter field : template.parameters().values()) {
            String key = field.key().of(source).toLowerCase(Locale.ROOT);
            Span value = field.value();
            if (key.isEmpty()
                    || key.length() > LONGEST_KEY
                    || value.isEmpty()
                    || isDrawing(key, value)) {
                if (!value.isEmpty()) {
                    out.beginBlock();
                    inlines.markersIn(value.start(), value.end());
                    endRow();
                }
                continue;
            }
            if (key.contains("capt")) {
                caption(value);
                continue;
            }
            out.beginBlock();
            out.copy(field.key().start(), field.key().end());
            int equals = source.indexOf('=', field.key().end());
            out.replace(":", equals, equals + 1);
            out.space(equals + 1, equals + 1);
            inlines.write(value.start(), value.end());
            endRow();
            afterBlock();
        }
    }

    private void endRow() {
        out.endBlock(span -> new Block.TableRow(span, Region.Kind.FRONT_MATTER), "box of facts");
    }

    private boolean isDrawing(String key, Span value) {
        String stem = key.replaceAll("[_ -]?\\d+$", "");
        boolean size = stem.endsWith("size") || stem.endsWith("_alt") || stem.endsWith("width");
        boolean map =
                stem.startsWith("image") || stem.startsWith("map") || stem.startsWith("pushpin");
        boolean drawing = !stem.contains("capt") && (DRAWING.contains(stem) || size || map);
        String low = value.of(source).toLowerCase(Locale.ROOT);
        return drawing
                || (value.length() < 200 && low.matches("[^\\n|]*\\.(jpe?g|png|svg|gif|tiff?)"));
    }

    private void caption(Span value) {
        out.beginBlock();
        inlines.write(value.start(), value.end());
        out.endBlock(span -> new Block.Caption(span, Region.Kind.CAPTION), "caption of a picture");
        afterBlock();
    }

    private void pushNotes(List<Note> notes) {
        List<Object> todo = new ArrayList<>();
        for (Note note : notes) {
            for (Body body : note.bodies()) {
                boolean grouped = note.isInGroup();
                Region.Kind region = grouped ? Region.Kind.NOTES : Region.Kind.REFERENCE_LIST;
                String reason = grouped ? "notes" : "reference list";
                Template shortForm = body.shortForm();
                if (shortForm == null) {
                    int[] before = new int[1];
                    todo.add((Runnable) () -> before[0] = out.blocks());
                    todo.add(new State(body.span(), region, reason, note.shown(), false));
                    todo.add(
                            (Runnable)
                                    () -> asWritten(body.span(), before[0], note, region, reason));
                } else {
                    todo.add(
                            (Runnable)
                                    () -> {
                                        out.beginBlock();
                                        inlines.shortForm(shortForm);
                                        out.endBlock(
                                                span -> new Block.Note(span, region, note.shown()),
                                                reason);
                                    });
                }
            }
        }
        for (int i = todo.size() - 1; i >= 0; i--) {
            work.push(todo.get(i));
        }
    }

    /** A note of templates that are not known is shown as its author wrote it: it is there. */
    private void asWritten(Span body, int before, Note note, Region.Kind region, String reason) {
        if (out.blocks() > before) {
            return;
        }
        out.beginBlock();
        inlines.opaqueWords(body.start(), body.end());
        out.endBlock(span -> new Block.Note(span, region, note.shown()), reason);
    }

    private void code(Construct construct) {
        out.beginBlock();
        int at = construct.innerStart();
        int to = construct.innerEnd();
        while (at < to) {
            int end = at;
            while (end < to && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
                end++;
            }
            inlines.verbatim(at, end);
            int next = lineBreakEnd(end, to);
            out.lineBreak(end, next);
            at = Math.max(next, end);
            if (next == end) {
                break;
            }
        }
        out.endBlock(span -> new Block.Code(span, Region.Kind.CODE), "code");
    }

    private void table(Construct construct) {
        Tables.Table table = Tables.read(source, construct, markup);
        if (table.caption() != null) {
            caption(table.caption());
        }
        for (List<Span> row : table.rows()) {
            out.beginBlock();
            int gaps = 0;
            for (Span cell : row) {
                if (!cell.isEmpty()) {
                    // Gaps before the first and after the last filled cell are left out.
                    for (int i = 0; i < gaps && !out.isBlockEmpty(); i++) {
                        out.tab();
                    }
                    gaps = 0;
                    inlines.write(cell.start(), cell.end());
                }
                gaps++;
            }
            out.endBlock(span -> new Block.TableRow(span, Region.Kind.TABLE), "table");
        }
        afterBlock();
    }

    private void gallery(Construct construct) {
        int at = construct.innerStart();
        int to = construct.innerEnd();
        while (at < to) {
            int end = lineEnd(at, to);
            int bar = -1;
            for (int i = at; i < end && bar < 0; i++) {
                bar = source.charAt(i) == '|' ? i : -1;
            }
            if (bar > 0) {
                caption(new Span(bar + 1, end).trim(source));
            }
            at = Math.max(end + 1, at + 1);
        }
    }

    /** The caption of a picture, where a reader sees one. */
    private void file(Construct construct) {
        Span caption = null;
        boolean framed = false;
        List<Integer> bars = construct.pipes();
        for (int i = 0; i < bars.size(); i++) {
            int end = i + 1 < bars.size() ? bars.get(i + 1) : construct.innerEnd();
            Span part = new Span(bars.get(i) + 1, end).trim(source);
            String option = part.length() > 60 ? "" : part.of(source).toLowerCase(Locale.ROOT);
            framed |= option.matches("thumb|thumbnail|frame|framed|mini|thumb=.*");
            caption = FileOptions.contain(option) ? caption : part;
        }
        if (caption != null && framed && !caption.isEmpty()) {
            caption(caption);
        } else {
            hidden(construct);
        }
    }

    /** What a block held that stands for itself comes next. */
    private void afterBlock() {
        List<Construct> deferred = inlines.takeDeferred();
        for (int i = deferred.size() - 1; i >= 0; i--) {
            Construct construct = deferred.get(i);
            work.push((Runnable) () -> own(construct, 0, null));
        }
    }

    private static boolean isBlock(Tag tag, State state) {
        String name = tag.name();
        if (state.row) {
            return name.equals("tr") || name.equals("table");
        }
        return (HtmlBlocks.contain(name) && !name.equals("center")) || name.equals("poem");
    }

    private void tag(State state, Tag tag) {
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

    private void paragraph(State state) {
        int from = state.at;
        int end = paragraphEnd(state, from);
        state.at = end;
        state.lineStart = end < state.to && source.charAt(end) == '\n';
        out.beginBlock();
        inlines.write(from, end);
        endParagraph(state);
    }

    private void endParagraph(State state) {
        Region.Kind region = region(state);
        String reason = reason(state);
        String note = state.note;
        if (note != null) {
            out.endBlock(span -> new Block.Note(span, region, note), reason);
        } else if (state.heading > 0) {
            endHeading(state, state.heading);
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
        afterBlock();
    }

    private int paragraphEnd(State state, int from) {
        int i = from;
        while (i < state.to) {
            char c = source.charAt(i);
            if (c == '\n') {
                if (endsAt(state, i + 1)) {
                    return i;
                }
                i++;
                continue;
            }
            if (c != '{' && c != '[' && c != '<') {
                i++;
                continue;
            }
            Construct construct = markup.at(i);
            if (construct != null && construct.end() <= state.to) {
                if (i > from && isOwnBlock(construct)) {
                    return i;
                }
                i = construct.end();
                continue;
            }
            Tag tag = c == '<' ? Tag.at(source, i, state.to) : null;
            if (tag == null) {
                i++;
            } else if (i > from && isBlock(tag, state)) {
                return i;
            } else {
                i = tag.end();
            }
        }
        return state.to;
    }

    /** Whether a line begins something new. */
    private boolean endsAt(State state, int start) {
        int i = start;
        while (i < state.to && isGap(i)) {
            i++;
        }
        if (i >= state.to || source.charAt(i) == '\n') {
            return true;
        }
        char c = source.charAt(start);
        if ("*#:;".indexOf(c) >= 0
                || source.startsWith("----", start)
                || source.startsWith("|-", start)
                || (c == ' ' && state.whole && state.quotes == 0 && isPreformatted(state, start))) {
            return true;
        }
        if (c == '=') {
            int end = lineEnd(start, state.to);
            while (end > start && source.charAt(end - 1) <= ' ') {
                end--;
            }
            return end > start + 2
                    && (source.charAt(end - 1) == '=' || source.startsWith("-->", end - 3));
        }
        Construct construct = "{[<".indexOf(source.charAt(i)) >= 0 ? markup.at(i) : null;
        return construct != null && isOwnBlock(construct);
    }
}
