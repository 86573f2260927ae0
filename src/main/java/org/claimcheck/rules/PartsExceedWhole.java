package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** Parts that do not make the whole they are told to be parts of. */
public final class PartsExceedWhole implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("parts-exceed-whole", Family.CONSISTENCY, Severity.WARNING)
                    .summary("The parts do not make the whole")
                    .question("Which part, or the whole, is wrong?")
                    .why(
                            "A part, a total or a share is wrong, or something is counted twice"
                                    + " without a word about it.")
                    .fix("Add up again; where parts overlap, say so.")
                    .flagged("The council has 12 members: seven men and six women.")
                    .flagged("Coal makes 60%, gas 30% and the remaining 15% comes from wind.")
                    .flagged(
                            "The town gave $4 million: $2 million for roads, $1.5 million for"
                                    + " schools and $1 million for parks.")
                    .clean("The council has 13 members: seven men and six women.")
                    .clean("Coal makes 60%, gas 30% and the remaining 10% comes from wind.")
                    .clean("Of the farms, 60% keep cows and 70% keep hens.")
                    .source(
                            "Sums of what each figure may have been rounded from. Only parts that the"
                                    + " words keep apart are added: written sums, what remains, men"
                                    + " and women, names and places of one list, shares of one vote,"
                                    + " answers to one question.")
                    .misses("Parts that stand in different sentences, in lists and in tables.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return Wrong.findings(
                INFO,
                article,
                w ->
                        Stream.of(
                                        WrittenSums.wrong(w),
                                        Shares.wrong(w),
                                        Groups.wrong(w),
                                        Breakdowns.wrong(w),
                                        Budgets.wrong(w),
                                        Totals.wrong(w))
                                .flatMap(s -> s));
    }
}
