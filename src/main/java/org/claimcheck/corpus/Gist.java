package org.claimcheck.corpus;

import java.util.List;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Summary;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;

/**
 * What is counted of one document.
 *
 * @param claims that can be checked
 * @param quoted whom each quotation of speech is attributed to
 */
public record Gist(FindingCounts findings, int claims, int withEvidence, List<Attribution> quoted) {

    public Gist {
        quoted = List.copyOf(quoted);
    }

    public static Gist of(Report report) {
        Summary.Coverage coverage = report.summary().coverage();
        return new Gist(
                report.summary().findings(),
                coverage.claims(),
                coverage.withEvidence(),
                report.article().quotations().all().stream()
                        .filter(Quotation::isSpeech)
                        .map(Quotation::attribution)
                        .toList());
    }
}
