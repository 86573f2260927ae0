package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A number presented as an ISBN that cannot be one. */
public final class BadIsbn implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-isbn", Family.CITATION, Severity.ERROR)
                    .summary("An ISBN has the wrong length or check digit")
                    .question("What is the right ISBN?")
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
        return BadIdentifiers.in(article, INFO, Scheme.ISBN);
    }
}
