package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A value presented as a number of PubMed Central that cannot be one. */
public final class BadPmc implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-pmc", Family.CITATION, Severity.ERROR)
                    .summary("A PubMed Central number is malformed")
                    .question("What is the right PubMed Central number?")
                    .why("A malformed number leads to no paper or to another one.")
                    .fix("Copy the number anew from the page of the paper in PubMed Central.")
                    .flagged("Salt on the skin of dockers. PMCID: PMC312345678")
                    .clean("Salt on the skin of dockers. PMCID: PMC3123456")
                    .clean("The firm PMC2 sold pumps.")
                    .source(
                            "Numbers of PubMed Central have at most eight digits: NLM, PMCID guide.")
                    .misses("A number that belongs to another paper.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return BadIdentifiers.in(article, INFO, Scheme.PMC);
    }
}
