package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;

/** A quotation mark whose partner is missing. */
public final class UnbalancedQuote implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("unbalanced-quote", Family.QUOTE, Severity.WARNING)
                    .summary("A quotation mark without its partner")
                    .why(
                            "The reader cannot tell where the quoted words end and the writer's own"
                                    + " begin.")
                    .fix("Put in the missing mark, or take out the one that stands alone.")
                    .flagged("Ola Brandt wrote: \"We start again in May. The hall was full.")
                    .flagged("The vote was never counted\", the clerk said.")
                    .clean("Ola Brandt wrote: \"We start again in May.\" The hall was full.")
                    .clean("The shelf is 30\" wide and 6' tall.")
                    .source(
                            "The convention for quotations of several paragraphs: each opens with a"
                                    + " mark, only the last closes")
                    .misses("Single marks, which cannot be told from apostrophes")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Map<Integer, List<Span>> byBlock = new TreeMap<>();
        for (Span mark : article.quotations().unbalanced()) {
            int block = article.document().blockAt(mark.start());
            if (article.isProse(article.document().blocks().get(block))) {
                byBlock.computeIfAbsent(block, k -> new ArrayList<>()).add(mark);
            }
        }
        return byBlock.values().stream()
                .map(
                        marks ->
                                INFO.finding(
                                                marks.get(0),
                                                "This quotation mark has no partner in its"
                                                        + " paragraph: close the quotation, or remove it.")
                                        .withRelated(marks.subList(1, marks.size())));
    }
}
