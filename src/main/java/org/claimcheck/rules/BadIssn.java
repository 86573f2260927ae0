package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A number presented as an ISSN that cannot be one. */
public final class BadIssn implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-issn", Family.CITATION, Severity.ERROR)
                    .summary("An ISSN has the wrong length or check digit")
                    .question("What is the right ISSN?")
                    .why("A wrong number leads to no journal or to another one.")
                    .fix("Copy the number anew from the journal or the ISSN Portal.")
                    .flagged("Annals of Lamp Oil, ISSN 2434-5610")
                    .flagged("Annals of Lamp Oil, ISSN 2434-561")
                    .clean("Annals of Lamp Oil, ISSN 2434-561X")
                    .clean("The office that gives out ISSN 2434 times a year.")
                    .source("Length and check digit: ISO 3297.")
                    .misses("A number with a sound check digit that was never assigned.")
                    .misses("Numbers without the word ISSN before them.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return BadIdentifiers.in(article, INFO, Scheme.ISSN);
    }
}
