package org.claimcheck.document.wiki;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.HtmlBlocks;
import org.claimcheck.document.Inline;
import org.claimcheck.document.wiki.Output.Mark;
import org.claimcheck.text.Span;

/** Elements of HTML in running text. Their ends may be forgotten; a block ends them all. */
final class InlineTags {

    /** Elements of HTML that MediaWiki lets through; any other tag is text. */
    private static final Set<String> ELEMENTS =
            Set.of(
                    """
                    abbr b bdi bdo big blockquote br caption center cite code col colgroup data dd
                    del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins kbd li link mark meta ol p
                    q rb rp rt rtc ruby s samp section small span strike strong sub sup table tbody
                    td tfoot th thead time tr tt u ul var wbr noinclude onlyinclude includeonly poem
                    nowiki references gallery templatestyles languages translate tvar"""
                            .split("\\s+", -1));

    private static final Map<String, Inline.Kind> KINDS =
            Map.ofEntries(
                    Map.entry("sup", Inline.Kind.SUPERSCRIPT),
                    Map.entry("sub", Inline.Kind.SUBSCRIPT),
                    Map.entry("code", Inline.Kind.CODE),
                    Map.entry("tt", Inline.Kind.CODE),
                    Map.entry("kbd", Inline.Kind.CODE),
                    Map.entry("samp", Inline.Kind.CODE),
                    Map.entry("i", Inline.Kind.EMPHASIS),
                    Map.entry("em", Inline.Kind.EMPHASIS),
                    Map.entry("b", Inline.Kind.EMPHASIS),
                    Map.entry("strong", Inline.Kind.EMPHASIS),
                    Map.entry("cite", Inline.Kind.TITLE),
                    Map.entry("q", Inline.Kind.QUOTATION));

    private final Output out;
    private final Map<String, Deque<Mark>> open = new HashMap<>();

    InlineTags(Output out) {
        this.out = out;
    }

    /** Whether it is an element; any other tag is text. */
    static boolean isElement(Tag tag) {
        return ELEMENTS.contains(tag.name());
    }

    void write(Tag tag) {
        String name = tag.name();
        if (name.equals("br")) {
            out.lineBreak(tag.start(), tag.end());
            return;
        }
        if (name.equals("td") || name.equals("th")) {
            if (!tag.closing() && !out.isBlockEmpty()) {
                out.tab();
            }
            return;
        }
        if (HtmlBlocks.contain(name)) {
            out.space(tag.start(), tag.end());
        }
        String id = tag.closing() ? "" : tag.attribute("id");
        if (!id.isEmpty()) {
            out.builder().anchor(new Anchor(id, new Span(out.length(), out.length())));
        }
        if (!KINDS.containsKey(name) || tag.closesItself()) {
            return;
        }
        if (tag.closing()) {
            close(name);
        } else {
            open.computeIfAbsent(name, k -> new ArrayDeque<>()).push(out.mark());
        }
    }

    private void close(String name) {
        Deque<Mark> marks = open.get(name);
        if (marks != null && !marks.isEmpty()) {
            out.inline(marks.pop(), KINDS.get(name));
        }
    }

    /** Ends what is open. */
    void closeAll() {
        for (Map.Entry<String, Deque<Mark>> tag : open.entrySet()) {
            while (!tag.getValue().isEmpty()) {
                close(tag.getKey());
            }
        }
    }
}
