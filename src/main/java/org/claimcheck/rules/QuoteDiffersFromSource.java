package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quote.source.Change;
import org.claimcheck.quote.source.Comparison;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.quote.source.SourceText;
import org.claimcheck.quote.source.Verdict;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.RuleInfo.Saved;
import org.claimcheck.rule.Severity;

/** Quoted words that differ from their source without a mark. */
public final class QuoteDiffersFromSource implements Rule {

    private static final int MOST_SHOWN = 3;

    private static final Saved SOURCE =
            new Saved(
                    "https://council.example/minutes",
                    "Minutes of the council, 3 May. The mayor reported on the bridge. “We have spent"
                            + " 43,548 euros on it, and we will not spend a cent more,” she said. The"
                            + " volunteers, who had cleared the harbour in nine days, were thanked.");

    private static final RuleInfo INFO =
            RuleInfo.named("quote-differs-from-source", Family.QUOTE, Severity.ERROR)
                    .summary("Quoted words differ from their source without a mark")
                    .question("What are the exact words?")
                    .why(
                            "Quotation marks promise the very words. The source was supplied"
                                    + " (--sources, --source), and a word, a figure or a negation"
                                    + " in it is another one, however alike the sentences look.")
                    .fix(
                            "Quote word for word, or mark what was left out with … and what was"
                                    + " changed with brackets.")
                    .flagged(
                            "“We have spent 43,584 euros on it,” the mayor said"
                                    + " (https://council.example/minutes).",
                            SOURCE)
                    .clean(
                            "“We have spent 43,548 euros on it …,” the mayor said"
                                    + " (https://council.example/minutes).",
                            SOURCE)
                    .source(
                            "What counts as presentation: Unicode compatibility forms (NFKC),"
                                    + " quotation marks, dashes, spaces, hyphens, punctuation"
                                    + " between the words, the first letter of a sentence or"
                                    + " fragment, copied citation markers.")
                    .misses("Punctuation that changes; words set in capitals.")
                    .misses("Quotations of fewer than three words or twelve letters.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return QuoteChecks.of(article)
                .filter(c -> c.check().verdict() == Verdict.ALTERED)
                .filter(c -> c.check().comparison().flaw() == Comparison.Flaw.NONE)
                .map(c -> c.finding(INFO, severity(c.check()), message(article.text(), c.check())));
    }

    /** A source that is not cited may not be where the words come from. */
    private static Severity severity(SourceCheck check) {
        if (check.comparison().isCapitalsOnly()) {
            return Severity.NOTE;
        }
        return check.cited() ? Severity.ERROR : Severity.WARNING;
    }

    private static String message(String text, SourceCheck check) {
        List<String> changes = new ArrayList<>();
        List<Change> all = check.comparison().changes();
        for (Change change : all.subList(0, Math.min(MOST_SHOWN, all.size()))) {
            changes.add(told(change, text, check.source()));
        }
        if (all.size() > MOST_SHOWN) {
            changes.add((all.size() - MOST_SHOWN) + " more");
        }
        return "These words differ from %s (%s): quote word for word, or mark the change."
                .formatted(QuoteChecks.place(check), String.join("; ", changes));
    }

    private static String told(Change change, String text, SourceText source) {
        String quoted = QuoteChecks.shown(change.quoted().of(text));
        String original = QuoteChecks.shown(change.source().of(source.text()));
        return switch (change.kind()) {
            case REPLACED, CAPITALS -> quoted + " for " + original;
            case LEFT_OUT -> "without " + original;
            case PUT_IN -> quoted + " put in";
        };
    }
}
