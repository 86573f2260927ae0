package org.claimcheck.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Links, anchors and set-apart text that HTML tags inside one Markdown block make. */
final class HtmlMarks {

    private static final Map<String, Inline.Kind> KINDS =
            Map.ofEntries(
                    Map.entry("code", Inline.Kind.CODE),
                    Map.entry("kbd", Inline.Kind.CODE),
                    Map.entry("samp", Inline.Kind.CODE),
                    Map.entry("var", Inline.Kind.OPAQUE),
                    Map.entry("math", Inline.Kind.OPAQUE),
                    Map.entry("sup", Inline.Kind.SUPERSCRIPT),
                    Map.entry("sub", Inline.Kind.SUBSCRIPT),
                    Map.entry("em", Inline.Kind.EMPHASIS),
                    Map.entry("i", Inline.Kind.EMPHASIS),
                    Map.entry("b", Inline.Kind.EMPHASIS),
                    Map.entry("strong", Inline.Kind.EMPHASIS),
                    Map.entry("cite", Inline.Kind.TITLE),
                    Map.entry("q", Inline.Kind.QUOTATION));

    /** Tags open at once; more are read as unmarked text. */
    private static final int MOST_OPEN = 64;

    private record Open(String name, int start, @Nullable String target) {}

    private final DocumentBuilder builder;
    private final Entities entities;
    private final Deque<Open> open = new ArrayDeque<>();

    HtmlMarks(DocumentBuilder builder, Entities entities) {
        this.builder = builder;
        this.entities = entities;
    }

    /** Forgets what is open: a tag does not reach beyond its block. */
    void clear() {
        open.clear();
    }

    /**
     * @param at where text after the tag will begin; may lie beyond the text so far
     */
    void tag(HtmlTag tag, int at) {
        if (tag.closing()) {
            close(tag.name(), at);
            return;
        }
        String id = tag.attributes().get("id");
        if (id == null && tag.name().equals("a")) {
            id = tag.attributes().get("name");
        }
        if (id != null && !id.isEmpty()) {
            int end = Math.min(at, builder.text().length());
            builder.anchor(new Anchor(entities.decodeAll(id), new Span(end, end)));
        }
        boolean marks = tag.name().equals("a") || KINDS.containsKey(tag.name());
        if (marks && open.size() < MOST_OPEN) {
            open.push(new Open(tag.name(), at, tag.attributes().get("href")));
        }
    }

    /**
     * Parts what is open at the end of a block: nothing set apart reaches over a block's end.
     *
     * @param end of the block's text
     * @param next where the text of the next block would begin
     */
    void part(int end, int next) {
        Deque<Open> again = new ArrayDeque<>();
        open.descendingIterator()
                .forEachRemaining(
                        one -> {
                            mark(one, end);
                            again.push(new Open(one.name(), next, one.target()));
                        });
        open.clear();
        open.addAll(again);
    }

    private void close(String name, int at) {
        if (open.stream().noneMatch(o -> o.name().equals(name))) {
            return;
        }
        Open last = open.pop();
        while (!last.name().equals(name)) {
            last = open.pop();
        }
        mark(last, at);
    }

    private void mark(Open last, int at) {
        int end = Math.min(at, builder.text().length());
        Span span = new Span(Math.min(last.start(), end), end);
        Inline.Kind kind = KINDS.get(last.name());
        if (kind != null && !span.isEmpty()) {
            builder.inline(new Inline(kind, span));
        } else if (last.target() != null) {
            builder.link(new Link(span, entities.decodeAll(last.target())));
        }
    }
}
