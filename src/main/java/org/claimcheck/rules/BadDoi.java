package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A value presented as a DOI that cannot be one. */
public final class BadDoi implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-doi", Family.CITATION, Severity.ERROR)
                    .summary("A DOI is malformed")
                    .question("What is the right DOI?")
                    .why(
                            "A malformed DOI leads to no publication, so the source cannot be looked up.")
                    .fix("Copy the DOI anew from the publication: 10., digits, a slash, a suffix.")
                    .flagged("Ferry timetables of the coast, doi:11.5555/ferry.12")
                    .flagged("Ferry timetables of the coast, https://doi.org/10.5555")
                    .clean("Ferry timetables of the coast, doi:10.5555/ferry.12.")
                    .clean("The DOI 10.5 million budget went to the parks.")
                    .source("The form of a DOI name: ISO 26324, DOI Handbook section 2.2.")
                    .source("Endings of publishers' pages: those that citation bots take off.")
                    .misses("A well-formed DOI that was never registered.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return BadIdentifiers.in(article, INFO, Scheme.DOI);
    }
}
