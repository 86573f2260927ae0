package org.claimcheck.document.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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
    private @Nullable OpenElement frame;
    private boolean afterBreak;

    private BlockWalk(PageReader.Plan plan, DocumentBuilder builder, String source) {
        this.plan = plan;
        this.builder = builder;
        this.text = new PageText(builder, this::open);
        this.sourceText = new SourceText(source);
    }

    static void write(Element body, PageReader.Plan plan, DocumentBuilder builder, String source) {
        BlockWalk walk = new BlockWalk(plan, builder, source);
        NodeTraversor.filter(walk, body);
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
        if (element.nameIs("br")) {
            lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Tags.isSilent(element) || plan.roles().isUnseen(element)) {
            anchorsIn(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        return FilterResult.CONTINUE;
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
        boolean block = isBlock(element, next);
        frame = next;
        if (block) {
            border(element, next);
        }
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
            text.breakBlock();
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
            case "code", "kbd", "samp", "tt" -> Inline.Kind.CODE;
            case "math" -> Inline.Kind.OPAQUE;
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
        if (isBlock(element, last)) {
            if (!last.outer.row || last.isRoot() || element.nameIs("tr")) {
                text.breakBlock();
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

    /** The block that begins now, by the nearest element that gives a block its shape. */
    private PageText.Opened open() {
        OpenElement at = frame;
        Roles.Role role = at == null ? Roles.OUTSIDE : at.role;
        boolean last = at == null;
        while (!last) {
            PageText.Opened opened = shape(at, role);
            if (opened != null) {
                return opened;
            }
            last = at.isRoot();
            at = at.outer;
        }
        return role.kind() == Region.Kind.CAPTION
                ? as(role, span -> new Block.Caption(span, role.kind()))
                : as(role, span -> new Block.Paragraph(span, role.kind()));
    }

    private PageText.@Nullable Opened shape(OpenElement at, Roles.Role role) {
        Element element = at.element;
        Notes.Entry note = plan.notes().of(element);
        if (note != null && !role.isClutter()) {
            Roles.Role notes = new Roles.Role(note.kind(), Notes.reason(note.kind()));
            if (at.itemBegun) {
                return as(notes, span -> new Block.Paragraph(span, note.kind()));
            }
            at.itemBegun = true;
            return as(notes, span -> new Block.Note(span, note.kind(), note.label()));
        }
        int level = Tags.headingLevel(element);
        if (level > 0) {
            return as(role, span -> new Block.Heading(span, role.kind(), level));
        }
        if (Tags.isPreformatted(element)) {
            Roles.Role code = within(role, Region.Kind.CODE, "preformatted text");
            return as(code, span -> new Block.Code(span, code.kind()));
        }
        return switch (element.normalName()) {
            case "li" -> item(at, role);
            case "tr" -> {
                Roles.Role table = within(role, Region.Kind.TABLE, "table");
                yield at.row ? as(table, span -> new Block.TableRow(span, table.kind())) : null;
            }
            case "figcaption", "caption" -> as(role, span -> new Block.Caption(span, role.kind()));
            default -> null;
        };
    }

    private static PageText.@Nullable Opened item(OpenElement at, Roles.Role role) {
        if (at.itemBegun) {
            return as(role, span -> new Block.Paragraph(span, role.kind()));
        }
        at.itemBegun = true;
        int ordinal = at.ordinal;
        int depth = Math.max(1, at.depth);
        return as(role, span -> new Block.ListItem(span, role.kind(), ordinal, depth));
    }

    private static Roles.Role within(Roles.Role role, Region.Kind kind, String reason) {
        return role.kind() == Region.Kind.MAIN ? new Roles.Role(kind, reason) : role;
    }

    private static PageText.Opened as(Roles.Role role, DocumentBuilder.Shape shape) {
        return new PageText.Opened(shape, role.reason());
    }
}
