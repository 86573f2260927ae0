package org.claimcheck.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Assessment;
import org.claimcheck.claim.Kind;
import org.claimcheck.document.Block;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/**
 * Figures that need no source because the writer vouches for them: what he tells of his own work,
 * what he advises, and the results of the paper he writes.
 */
final class OwnFigures {

    private static final Set<String> OF_A_PAPER =
            Set.of("abstract", "method", "methods", "methodology", "results", "findings");

    private final Article article;
    private final List<Span> headings;

    private OwnFigures(Article article, List<Span> headings) {
        this.article = article;
        this.headings = headings;
    }

    static OwnFigures of(Article article) {
        return new OwnFigures(
                article,
                article.document().blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block::span)
                        .toList());
    }

    /** Whether the writer vouches for the figures of a statement. */
    boolean hold(Span statement) {
        int block = article.document().blockAt(statement.start());
        return isAdvice(statement) || isOwnAccount(block) || isOfPaper(statement);
    }

    private boolean isAdvice(Span statement) {
        return kinds(statement).anyMatch(k -> k == Kind.INSTRUCTION);
    }

    /** Whether the writer speaks of himself in the same paragraph. */
    private boolean isOwnAccount(int block) {
        return kinds(article.document().blocks().get(block).span())
                .anyMatch(k -> k == Kind.EXPERIENCE);
    }

    private Stream<Kind> kinds(Span span) {
        return Spans.startingIn(article.assessments(), Assessment::span, span).stream()
                .map(Assessment::kind);
    }

    private boolean isOfPaper(Span statement) {
        int last = Spans.lastBy(headings, s -> s, statement.start());
        if (last < 0) {
            return false;
        }
        String heading = headings.get(last).of(article.text()).toLowerCase(Locale.ROOT);
        return OF_A_PAPER.contains(heading.replaceAll("[^a-z]+", ""));
    }
}
