package org.claimcheck.rules;

import org.claimcheck.article.Article;
import org.claimcheck.document.Inline;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** Whether rules may look at a place. */
final class Checked {

    private Checked() {}

    static boolean is(Article article, Span span) {
        int block = article.document().blockAt(span.start());
        return block >= 0 && article.isChecked(article.document().blocks().get(block));
    }

    /** Code and template expressions, which are not the writer's words. */
    static Cover opaque(Article article) {
        return Cover.of(
                article.document().inlines().stream()
                        .filter(Inline::isOpaque)
                        .map(Inline::span)
                        .toList());
    }
}
