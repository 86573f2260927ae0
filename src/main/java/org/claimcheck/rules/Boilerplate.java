package org.claimcheck.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Region;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** Parts of a page inside the article's own text that say nothing and were left unchecked. */
public final class Boilerplate implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("boilerplate", Family.PAGE, Severity.NOTE)
                    .summary("A template's leftovers stand inside the article's text")
                    .question("Does this belong to the article?")
                    .why(
                            "Calls to comment, invented author details and lists of accounts come"
                                    + " from a template; they were left unchecked.")
                    .fix("Take them out, or have them checked too.")
                    .flagged(
                            """
                            The two ports were rivals for a century. They shared one railway, one
                            customs house and, in the last war, one anti-aircraft battery that
                            never fired a shot. Their councils met every spring to quarrel about
                            the dredging of the sound, which neither of them wanted to pay for.

                            Name : Ada Quillfeather

                            Username : aquill

                            Birthdate : 1999-01-02

                            Job : Gas fitter
                            """)
                    .clean(
                            """
                            The two ports were rivals for a century and shared one railway.
                            """)
                    .misses("Navigation around an article, which is left out without a word.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Region> tails =
                article.document().regions().stream()
                        .filter(r -> r.kind() == Region.Kind.BOILERPLATE)
                        .filter(r -> r.tail() != null)
                        .toList();
        if (tails.isEmpty()) {
            return Stream.empty();
        }
        Set<String> reasons = new LinkedHashSet<>();
        tails.forEach(r -> reasons.add(r.tail()));
        String message =
                "This looks like a template's leftover and was not checked ("
                        + String.join(", ", reasons)
                        + "): take it out, or check it with --keep-boilerplate.";
        return Stream.of(
                INFO.finding(tails.get(0).span(), message)
                        .withRelated(tails.stream().skip(1).map(Region::span).toList()));
    }
}
