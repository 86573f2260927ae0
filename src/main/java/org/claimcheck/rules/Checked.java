package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.document.Inline;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** Whether rules may look at a place. */
final class Checked {

    /** Text, address and title of a link are each looked through so far. */
    private static final int LONGEST_LINK = 500;

    private Checked() {}

    static boolean is(Article article, Span span) {
        int block = article.document().blockAt(span.start());
        return block >= 0 && article.isChecked(article.document().blocks().get(block));
    }

    /** Code and template expressions, which are not the writer's words. */
    static Cover opaque(Article article) {
        return article.shared(Opaque.class, a -> new Opaque(read(a))).cover();
    }

    private record Opaque(Cover cover) {}

    private static Cover read(Article article) {
        List<Span> spans = new ArrayList<>();
        for (Inline inline : article.document().inlines()) {
            if (inline.isOpaque()) {
                spans.add(inline.span());
                spans.addAll(linkAround(article, inline));
            }
        }
        return Cover.of(spans);
    }

    /**
     * The source of a Markdown link that shows as text, because its address holds a template
     * expression: the page that is made of it has a link or a picture there.
     */
    private static List<Span> linkAround(Article article, Inline inline) {
        String text = article.text();
        int at = inline.span().start();
        boolean address = at >= 2 && text.startsWith("](", at - 2);
        int index = article.document().blockAt(at);
        if (!address || index < 0) {
            return List.of();
        }
        Span block = article.document().blocks().get(index).span();
        int open = at - 2;
        int first = Math.max(block.start(), at - LONGEST_LINK);
        while (open > first && text.charAt(open) != '[') {
            open--;
        }
        int close = inline.span().end();
        int last = Math.min(block.end(), close + LONGEST_LINK);
        while (close < last && text.charAt(close) != ')') {
            close++;
        }
        boolean whole = text.charAt(open) == '[' && close < last;
        return whole ? List.of(new Span(open, close + 1)) : List.of();
    }
}
