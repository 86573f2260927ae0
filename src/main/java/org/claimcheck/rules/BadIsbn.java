package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.IsbnFinder;
import org.claimcheck.document.Block;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** A number presented as an ISBN that cannot be one. */
public final class BadIsbn implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-isbn", Family.CITATION, Severity.ERROR)
                    .summary("An ISBN has the wrong length or check digit")
                    .why("A wrong number leads to no book or to another one.")
                    .fix("Copy the number anew from the book or the publisher's page.")
                    .flagged("Lighthouses of the North, ISBN 978-3-16-148410-1")
                    .flagged("Lighthouses of the North, ISBN 3-16-14841-0")
                    .clean("Lighthouses of the North, ISBN 978-3-16-148410-0")
                    .clean("Lighthouses of the North, ISBN 3-16-148410-X, 2010")
                    .source("Length, prefix and check digit: ISO 2108.")
                    .misses("A number with a sound check digit that was never assigned.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        Cover opaque = Checked.opaque(article);
        for (Block block : article.document().blocks()) {
            if (block instanceof Block.Code || !article.isChecked(block)) {
                continue;
            }
            for (IsbnFinder.Mention mention : IsbnFinder.find(block.span().of(article.text()))) {
                Span span = mention.span().shift(block.span().start());
                if (mention.flaw() != null && !opaque.overlaps(span)) {
                    String message =
                            "The ISBN \u201c%s\u201d %s: copy it anew from the book."
                                    .formatted(span.of(article.text()), mention.flaw());
                    out.add(INFO.finding(span, message));
                }
            }
        }
        return out.stream();
    }
}
