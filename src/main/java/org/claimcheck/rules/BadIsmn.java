package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A number presented as an ISMN that cannot be one. */
public final class BadIsmn implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-ismn", Family.CITATION, Severity.ERROR)
                    .summary("An ISMN has the wrong length or check digit")
                    .question("What is the right ISMN?")
                    .why("A wrong number leads to no printed music or to another piece.")
                    .fix("Copy the number anew from the printed music.")
                    .flagged("Harbour Songs for two horns, ISMN 979-0-2306-7118-8")
                    .flagged("Harbour Songs for two horns, ISMN M-2306-7118-1")
                    .clean("Harbour Songs for two horns, ISMN 979-0-2306-7118-7")
                    .clean("Harbour Songs for two horns, ISMN M-2306-7118-7")
                    .source("Length, prefix and check digit: ISO 10957.")
                    .misses("Numbers with spaces between their groups.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return BadIdentifiers.in(article, INFO, Scheme.ISMN);
    }
}
