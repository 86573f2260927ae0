package org.claimcheck.engine;

import java.util.List;
import java.util.Map;
import org.claimcheck.rule.Severity;

/**
 * The counts of a report and what they say.
 *
 * @param verdict the first thing a person reads, in plain words made from the counts
 * @param byRule findings of each rule that found something, in the order of the rules
 * @param bySeverity findings of each severity, the gravest first
 * @param coverage checkable claims with and without evidence
 * @param notChecked what a clean zero does not cover, one sentence each
 */
public record Summary(
        String verdict,
        Map<String, Integer> byRule,
        Map<Severity, Integer> bySeverity,
        Counts counts,
        Coverage coverage,
        List<String> notChecked) {

    public Summary {
        notChecked = List.copyOf(notChecked);
    }

    /** How much of each there is in the checked part of the document. */
    public record Counts(
            int words,
            int sentences,
            int quotations,
            int identifiedQuotations,
            int markers,
            int resolvedMarkers,
            int references,
            int links) {}

    /** Checkable claims. */
    public record Coverage(int claims, int withEvidence) {

        public int withoutEvidence() {
            return claims - withEvidence;
        }
    }
}
