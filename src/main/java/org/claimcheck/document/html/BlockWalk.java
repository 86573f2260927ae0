package org.claimcheck.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteFault;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks a page in document order and writes its blocks, inline spans, links and anchors. */
final class BlockWalk implements NodeFilter {

    /** The URL standard takes tabs and ends of lines out of an address. */
    private static final Pattern BREAKS = Pattern.compile("[\t\r\n]");

    private final PageReader.Plan plan;
    private final DocumentBuilder builder;
    private final PageText text;
    private final SourceText sourceText;
    private final Set<String> anchors = new HashSet<>();
    private final Deque<Element> footnotes = new ArrayDeque<>();
    private @Nullable OpenElement frame;
    private @Nullable Element footnote;
    private boolean afterBreak;

    private BlockWalk(PageReader.Plan plan, DocumentBuilder builder, String source) {
        this.plan = plan;
        this.builder = builder;
        this.text = new PageText(builder, () -> BlockShape.of(frame, plan.notes()));
        this.sourceText = new SourceText(source);
    }

    static void write(Element body, PageReader.Plan plan, DocumentBuilder builder, String source) {
        BlockWalk walk = new BlockWalk(plan, builder, source);
        NodeTraversor.filter(walk, body);
        walk.footnotes();
        walk.text.end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            if (!leaf.isBlank()) {
                afterBreak = false;
            }
            sourceText.send(leaf, text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (depth >= plan.deepest()) {
            builder.flatten();
        }
        if (element.nameIs("br")) {
            lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Tags.isSilent(element) || plan.roles().isUnseen(element)) {
            anchorsIn(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Distill.isFootnote(element) && !element.equals(footnote)) {
            footnoteMark(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        return FilterResult.CONTINUE;
    }

    private void breakBlock() {
        text.breakBlock();
        footnotes();
    }

    /** Puts the mark a reader sees in the place of the start tag; the body waits. */
    private void footnoteMark(Element element) {
        Notes.Entry note = plan.notes().of(element);
        Range tag = element.sourceRange();
        if (note == null || !tag.isTracked()) {
            return;
        }
        String label = note.label();
        PageText.Open mark =
                text.open(
                        (start, end) ->
                                builder.noteMarker(new NoteMarker(new Span(start, end), label)),
                        false);
        text.reference("[^" + label + "]", tag.startPos(), tag.endPos());
        text.close(mark);
        footnotes.add(element);
    }

    /** Puts the keys in the place of the start tag; after the words, if the element holds some. */
    private void citation(Element element) {
        boolean words = element.hasText();
        Range end = element.endSourceRange();
        Range tag = words && end.isTracked() && !end.isImplicit() ? end : element.sourceRange();
        String marker = Distill.marker(element);
        if (marker.isEmpty() || !tag.isTracked()) {
            return;
        }
        if (words) {
            text.space();
        }
        afterBreak = false;
        text.reference(marker, tag.startPos(), tag.endPos());
    }

    /** Writes the bodies of footnotes that the block held, and of those that these hold. */
    private void footnotes() {
        if (footnote != null) {
            return;
        }
        while (!footnotes.isEmpty()) {
            footnote = footnotes.remove();
            text.breakBlock();
            NodeTraversor.filter(this, footnote);
            text.breakBlock();
        }
        footnote = null;
    }

    /** A link may lead to something without text, such as a film or a form field. */
    private void anchorsIn(Element silent) {
        for (Element element : silent.getAllElements()) {
            if (!element.id().isEmpty() && anchors.add(element.id())) {
                text.close(text.open(anchor(element.id()), true));
            }
        }
    }

    private void lineBreak() {
        boolean row = frame != null && frame.row;
        if (afterBreak && !row) {
            text.breakBlock();
        } else {
            text.space();
        }
        afterBreak = true;
    }

    private void enter(Element element) {
        OpenElement next = new OpenElement(element, frame);
        next.role = plan.roles().inside(next.role, element);
        if (isBlock(element, next)) {
            border(element, next);
        }
        frame = next;
        switch (element.normalName()) {
            case "ol", "ul", "menu", "dir" -> {
                next.depth++;
                next.nextOrdinal = element.nameIs("ol") ? Notes.start(element) : 0;
            }
            case "li" -> number(next);
            case "tr" -> next.row = isDataRow(element);
            default -> {}
        }
        if (Tags.isPreformatted(element)) {
            text.preformatted(true);
        }
        openSpans(element, next);
    }

    private static void number(OpenElement item) {
        OpenElement list = item.outer;
        if (list.nextOrdinal > 0 || list.element.nameIs("ol")) {
            item.ordinal = Notes.integer(item.element.attr("value"), list.nextOrdinal);
            list.nextOrdinal = item.ordinal + 1;
        }
    }

    private boolean isBlock(Element element, OpenElement next) {
        return Tags.isBlock(element)
                || (!next.isRoot() && !next.role.equals(next.outer.role) && !next.row);
    }

    /** Ends what came before a block; inside a table row blocks run on. */
    private void border(Element element, OpenElement at) {
        afterBreak = false;
        if (!at.outer.row || at.isRoot()) {
            breakBlock();
        } else if (element.nameIs("td") || element.nameIs("th")) {
            if (element.previousElementSibling() != null) {
                text.tab();
            }
        } else {
            text.space();
        }
    }

    private boolean isDataRow(Element row) {
        Element table = row.parent();
        if (table != null && !table.nameIs("table")) {
            table = table.parent();
        }
        return table != null
                && table.nameIs("table")
                && Measures.isData(table, plan.measures().of(table));
    }

    private void openSpans(Element element, OpenElement at) {
        String id = element.id();
        if (!id.isEmpty()) {
            openAnchor(id, at);
        }
        if (element.nameIs("a")) {
            if (!element.attr("name").isEmpty()) {
                openAnchor(element.attr("name"), at);
            }
            if (element.hasAttr("href")) {
                String target = BREAKS.matcher(element.attr("href").strip()).replaceAll("");
                open(at, (start, end) -> builder.link(new Link(new Span(start, end), target)));
            }
        }
        String twice = plan.notes().secondId(element);
        if (twice != null) {
            open(at, (start, end) -> secondText(twice, start, end));
        }
        String lost = Unresolved.label(element);
        if (lost != null) {
            open(at, (start, end) -> noteMarker(lost, start, end));
        }
        Inline.Kind kind = inlineKind(element);
        if (kind != null) {
            open(at, (start, end) -> inline(kind, start, end));
        }
    }

    private void inline(Inline.Kind kind, int start, int end) {
        if (start < end) {
            builder.inline(new Inline(kind, new Span(start, end)));
        }
    }

    private void secondText(String id, int start, int end) {
        if (start < end) {
            Span span = new Span(start, end);
            builder.noteFault(new NoteFault(NoteFault.Kind.SECOND_TEXT, span, id));
        }
    }

    private void noteMarker(String label, int start, int end) {
        if (start < end) {
            builder.noteMarker(new NoteMarker(new Span(start, end), label));
        }
    }

    private void openAnchor(String id, OpenElement at) {
        if (anchors.add(id)) {
            at.opened.add(text.open(anchor(id), true));
        }
    }

    private PageText.Spanned anchor(String id) {
        return (start, end) -> builder.anchor(new Anchor(id, new Span(start, end)));
    }

    private void open(OpenElement at, PageText.Spanned spanned) {
        at.opened.add(text.open(spanned, false));
    }

    private Inline.@Nullable Kind inlineKind(Element element) {
        return switch (element.normalName()) {
            case "code", "kbd", "samp", "tt", "d-code", "dt-code" -> Inline.Kind.CODE;
            case "math", "d-math", "dt-math" -> Inline.Kind.OPAQUE;
            case "sup" -> Inline.Kind.SUPERSCRIPT;
            case "sub" -> Inline.Kind.SUBSCRIPT;
            case "em", "strong", "i", "b" -> Inline.Kind.EMPHASIS;
            case "cite" -> Inline.Kind.TITLE;
            case "q" -> Inline.Kind.QUOTATION;
            default -> Notes.isBacklink(element) ? Inline.Kind.OPAQUE : null;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || frame == null) {
            return FilterResult.CONTINUE;
        }
        OpenElement last = frame;
        if (Distill.isCitation(element)) {
            citation(element);
        }
        if (isBlock(element, last)) {
            if (!last.outer.row || last.isRoot() || element.nameIs("tr")) {
                breakBlock();
            } else {
                text.space();
            }
        }
        for (int i = last.opened.size() - 1; i >= 0; i--) {
            text.close(last.opened.get(i));
        }
        if (Tags.isPreformatted(element)) {
            text.preformatted(false);
        }
        frame = last.isRoot() ? null : last.outer;
        return FilterResult.CONTINUE;
    }
}
