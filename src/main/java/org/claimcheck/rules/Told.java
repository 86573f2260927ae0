package org.claimcheck.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.text.Span;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The figures and years of the running text, whatever they are told of. */
final class Told {

    private final Article article;
    private @Nullable List<Figure> figures;
    private @Nullable Set<Integer> years;

    Told(Article article) {
        this.article = article;
    }

    /** Whether the text has a figure that fits this one. */
    boolean has(Figure figure) {
        if (figures == null) {
            figures =
                    article.quantities().stream()
                            .filter(q -> isProse(q.span()))
                            .map(Figure::of)
                            .filter(Objects::nonNull)
                            .toList();
        }
        return figures.stream().anyMatch(f -> f.isLike(figure) && f.range().meets(figure.range()));
    }

    /** Whether the text names a year, or is of it and need not. */
    boolean hasYear(int year) {
        if (years == null) {
            years = new HashSet<>();
            for (TimeExpression time : article.times()) {
                Period period = isProse(time.span()) ? Period.of(time) : null;
                if (period != null) {
                    years.add(period.year());
                }
            }
            if (article.published() != null) {
                years.add(article.published().getYear());
            }
        }
        return years.contains(year);
    }

    private boolean isProse(Span span) {
        int at = article.document().blockAt(span.start());
        Block block = at < 0 ? null : article.document().blocks().get(at);
        return block != null && article.isProse(block);
    }
}
