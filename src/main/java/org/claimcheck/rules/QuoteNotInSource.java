package org.claimcheck.rules;

import java.util.Locale;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quote.Quotation;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.quote.source.Verdict;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.RuleInfo.Saved;
import org.claimcheck.rule.Severity;

/** A quotation whose words are not in the source it cites. */
public final class QuoteNotInSource implements Rule {

    /** A shorter fragment may be the writer's own phrase. */
    private static final int FEWEST_WORDS = 5;

    private static final Saved SOURCE =
            new Saved(
                    "https://council.example/minutes",
                    "Minutes of the council, 3 May. The mayor reported on the bridge and the costs"
                            + " of its repair, which the state will not bear. The volunteers, who"
                            + " had cleared the harbour in nine days, were thanked by all members.");

    private static final RuleInfo INFO =
            RuleInfo.named("quote-not-in-source", Family.QUOTE, Severity.ERROR)
                    .summary("A quotation is not in the source it cites")
                    .question("Where do these words stand?")
                    .why(
                            "The quotation cites one source, that source was supplied (--sources,"
                                    + " --source), and nothing in it is near these words. They may"
                                    + " stand elsewhere; a reader who follows the citation does not"
                                    + " find them.")
                    .fix("Cite where the words stand, or quote what the source says.")
                    .flagged(
                            "“Nobody in this town has ever been asked about the harbour,” the mayor"
                                    + " said (https://council.example/minutes).",
                            SOURCE)
                    .clean(
                            "The volunteers “had cleared the harbour in nine days”"
                                    + " (https://council.example/minutes).",
                            SOURCE)
                    .misses(
                            "Quotations with another citation that is not at hand, and sources of"
                                    + " fewer than thirty words or in another language.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return QuoteChecks.of(article)
                .filter(c -> c.check().verdict() == Verdict.NOT_FOUND && c.check().cited())
                .filter(c -> isOwnWords(c.quotation(), c.check()))
                .map(c -> c.finding(INFO, Severity.ERROR, message(c.check())));
    }

    private static boolean isOwnWords(Quotation quotation, SourceCheck check) {
        return quotation.kind() != Quotation.Kind.PARTIAL
                || check.comparison().words() >= FEWEST_WORDS;
    }

    private static String message(SourceCheck check) {
        int compared = check.source() == null ? 0 : check.source().size();
        String near =
                check.comparison().place() == null
                        ? "nothing in it is near"
                        : "nearest is " + QuoteChecks.shown(check.passage());
        return String.format(
                Locale.ROOT,
                "These words are not in %s, which they cite (%,d words compared; %s): cite where"
                        + " they stand.",
                QuoteChecks.place(check),
                compared,
                near);
    }
}
