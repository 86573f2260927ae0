package org.claimcheck.rules;

import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Inline;
import org.claimcheck.text.Span;

/** Which places of an article a rule may judge: no boilerplate, no code, no template text. */
final class Judged {

    private final Article article;
    private final List<Span> opaque;

    Judged(Article article) {
        this.article = article;
        this.opaque =
                article.document().inlines().stream()
                        .filter(Inline::isOpaque)
                        .map(Inline::span)
                        .toList();
    }

    boolean includes(Span span) {
        int block = article.document().blockAt(span.start());
        if (block < 0) {
            return false;
        }
        Block holder = article.document().blocks().get(block);
        return article.isChecked(holder) && !(holder instanceof Block.Code) && !isOpaque(span);
    }

    /** Opaque spans stand in text order and do not nest. */
    private boolean isOpaque(Span span) {
        int low = 0;
        int high = opaque.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (opaque.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < opaque.size() && opaque.get(low).overlaps(span);
    }
}
