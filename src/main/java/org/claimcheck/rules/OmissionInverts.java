package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quote.source.Comparison.Flaw;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.RuleInfo.Saved;
import org.claimcheck.rule.Severity;

/** Words left out of a quotation, with a mark, that turn what is kept. */
public final class OmissionInverts implements Rule {

    private static final Saved SOURCE =
            new Saved(
                    "https://tenants.example/lease",
                    "Standard lease, part two. The landlord is not permitted to terminate this lease"
                            + " during the fixed term. The tenant pays on the first day of the"
                            + " month, which need not be a working day, by a standing order.");

    private static final RuleInfo INFO =
            RuleInfo.named("omission-inverts", Family.QUOTE, Severity.ERROR)
                    .summary("What was left out of a quotation turns its meaning")
                    .question("Does what is left still say what its author said?")
                    .why(
                            "Dots tell the reader that words are missing, and that the rest still"
                                    + " says what its author said. It does not if a negation is"
                                    + " gone, or if the pieces stand in another order.")
                    .fix("Quote the words that carry the meaning, too, or quote less.")
                    .flagged(
                            "The lease says that “the landlord is … permitted to terminate this"
                                    + " lease” (https://tenants.example/lease).",
                            SOURCE)
                    .clean(
                            "The lease says that “the tenant pays on the first day of the month …"
                                    + " by a standing order” (https://tenants.example/lease).",
                            SOURCE)
                    .source(
                            "Negators: Huddleston and Pullum, The Cambridge Grammar of the English"
                                    + " Language (2002), chapter 9, and verbs such as refuse.")
                    .misses("Conditions and doubts that are left out; what stands after the end.")
                    .misses("A negation more than six words before what it denies.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return QuoteChecks.of(article)
                .filter(c -> c.check().comparison().flaw() != Flaw.NONE)
                .map(c -> c.finding(INFO, severity(c.check()), message(c.check())));
    }

    private static Severity severity(SourceCheck check) {
        boolean far = check.comparison().flaw() == Flaw.DISTANCE;
        return check.cited() && !far ? Severity.ERROR : Severity.WARNING;
    }

    private static String message(SourceCheck check) {
        String place = QuoteChecks.place(check);
        return switch (check.comparison().flaw()) {
            case ORDER ->
                    "These words stand in another order in %s: quote them in that order, or apart."
                            .formatted(place);
            case DISTANCE ->
                    "These words stand far from each other in %s: quote them apart."
                            .formatted(place);
            case NEGATION, NONE ->
                    "What was left out or replaced turns the meaning; %s reads %s: quote the"
                                    .formatted(place, QuoteChecks.shown(check.passage()))
                            + " negation, too.";
        };
    }
}
