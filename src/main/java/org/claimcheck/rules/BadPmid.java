package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A value presented as a number of PubMed that cannot be one. */
public final class BadPmid implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-pmid", Family.CITATION, Severity.ERROR)
                    .summary("A PubMed number is malformed")
                    .question("What is the right PubMed number?")
                    .why("A malformed number leads to no paper or to another one.")
                    .fix("Copy the number anew from the page of the paper in PubMed.")
                    .flagged("Salt on the skin of dockers. PMID: 312345678")
                    .flagged("Salt on the skin of dockers. PMID: PMC3123456")
                    .clean("Salt on the skin of dockers. PMID: 31234567")
                    .clean("Give the PMID or the DOI, not both.")
                    .source(
                            "Numbers of PubMed have at most eight digits and no letters: NLM, PubMed User Guide.")
                    .misses("A number that belongs to another paper.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return BadIdentifiers.in(article, INFO, Scheme.PMID);
    }
}
