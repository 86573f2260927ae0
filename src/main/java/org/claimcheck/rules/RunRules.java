package org.claimcheck.rules;

import java.util.List;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/**
 * Rules that judge what an author told this program, when all other findings are known: no article
 * shows it to them, so they are told here and found where suppressions are weighed.
 */
public final class RunRules {

    private static final String SUPPRESSED =
            "<!-- claimcheck-disable-next-line bad-isbn -- the printer's slip -->\n";
    private static final String BOOK = "See *Tides of the Sound*, ISBN 978-3-16-148410-1.\n";

    public static final RuleInfo UNUSED_SUPPRESSION =
            RuleInfo.named("unused-suppression", Family.RUN, Severity.WARNING)
                    .summary("A suppression that suppresses nothing")
                    .question("What is it still for?")
                    .why(
                            "What it was written for is mended, moved or misspelt; left alone, it"
                                    + " will hide the next finding of its kind, which nobody has"
                                    + " judged.")
                    .fix("Take the suppression out, or correct the rule it names.")
                    .flagged(Format.MARKDOWN, SUPPRESSED + "The harbour was dredged in 1998.\n")
                    .flagged(Format.MARKDOWN, SUPPRESSED.replace("isbn", "ibsn") + BOOK)
                    .clean(Format.MARKDOWN, SUPPRESSED + BOOK)
                    .misses(
                            "A suppression of a rule that did not run, or that could find nothing in"
                                    + " this run because it needs sources or --online, is not judged.")
                    .build();

    public static final RuleInfo SUPPRESSION_WITHOUT_REASON =
            RuleInfo.named("suppression-without-reason", Family.RUN, Severity.WARNING)
                    .summary("A suppression does not say why")
                    .question("Why is it an exception?")
                    .why(
                            "Who reads the draft next cannot tell a judged exception from a finding"
                                    + " that somebody wanted out of the way.")
                    .fix("Say why behind two hyphens: claimcheck-disable-next-line RULE -- reason.")
                    .flagged(
                            Format.MARKDOWN,
                            SUPPRESSED.replace(" -- the printer's slip", "") + BOOK)
                    .clean(Format.MARKDOWN, SUPPRESSED + BOOK)
                    .misses("Whether the reason is a good one.")
                    .build();

    static final List<RuleInfo> ALL = List.of(UNUSED_SUPPRESSION, SUPPRESSION_WITHOUT_REASON);

    private RunRules() {}
}
