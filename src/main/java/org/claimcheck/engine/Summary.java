package org.claimcheck.engine;

import java.util.List;
import java.util.Map;
import org.claimcheck.claim.Kind;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.suppression.Suppression;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a report and what they say.
 *
 * @param verdict the first thing a person reads, in plain words made from the counts
 * @param findings how many there are, also of those left out at the limit
 * @param bySuppression findings that are not shown, by what keeps them out
 * @param coverage checkable claims with and without evidence
 * @param gaps what a clean zero does not cover
 */
public record Summary(
        String verdict,
        FindingCounts findings,
        Map<Suppression.By, Integer> bySuppression,
        Counts counts,
        Coverage coverage,
        List<Gap> gaps) {

    public Summary {
        gaps = List.copyOf(gaps);
    }

    /** What a clean zero of a family does not cover, one sentence each. */
    public List<String> notChecked(Family family) {
        return gaps.stream()
                .filter(g -> g.family() == null || g.family() == family)
                .map(Gap::sentence)
                .toList();
    }

    /** What a clean zero does not cover, one sentence each. */
    public List<String> notChecked() {
        return gaps.stream().map(Gap::sentence).toList();
    }

    /** Without one finding in the counts. */
    Summary less(Finding finding) {
        return new Summary(verdict, findings.less(finding), bySuppression, counts, coverage, gaps);
    }

    /**
     * Something that was not checked.
     *
     * @param family whose rules would have looked at it; null for all
     */
    public record Gap(@Nullable Family family, String sentence) {}

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

    /**
     * Checkable claims.
     *
     * @param sections those with claims, in text order
     * @param sentences how many sentences of the running text are of each kind; kinds without any
     *     are left out
     */
    public record Coverage(
            int claims, int withEvidence, List<Section> sections, Map<Kind, Integer> sentences) {

        public Coverage {
            sections = List.copyOf(sections);
        }

        public int withoutEvidence() {
            return claims - withEvidence;
        }
    }

    /**
     * The claims between two headings.
     *
     * @param heading the heading's span in the document's text; null before the first
     */
    public record Section(@Nullable Span heading, int claims, int withEvidence) {}
}
