package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A value presented as an arXiv id that cannot be one. */
public final class BadArxiv implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-arxiv", Family.CITATION, Severity.ERROR)
                    .summary("An arXiv id is malformed")
                    .question("What is the right arXiv id?")
                    .why("A malformed id leads to no paper, so the source cannot be looked up.")
                    .fix("Copy the id anew from the page of the paper.")
                    .flagged("Tides of small harbours, arXiv:2313.01234")
                    .flagged("Tides of small harbours, https://arxiv.org/abs/2301.1234")
                    .clean("Tides of small harbours, arXiv:2301.01234v2 [physics.ao-ph]")
                    .clean("The archive arXiv:physics is read by many.")
                    .source(
                            "The two forms and their dates: arXiv identifier scheme, info.arxiv.org/help/arxiv_identifier.html.")
                    .misses(
                            "A well-formed id that no paper has; months of ids from before April 2007.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return BadIdentifiers.in(article, INFO, Scheme.ARXIV);
    }
}
