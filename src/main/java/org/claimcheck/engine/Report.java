package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Claim;
import org.claimcheck.input.Limit;
import org.claimcheck.input.Truncation;
import org.claimcheck.rule.Severity;

/**
 * The result for one document.
 *
 * @param article what was read; its parts are still computed only when a format asks for them
 * @param findings by place, then in the order of the rules; at the limit those are kept that matter
 *     most
 * @param suppressed what is not shown, for a reason; as many at most
 * @param truncations what its limits kept out; the summary counts all findings
 * @param omitted ids of claims that are not shown
 */
public record Report(
        Article article,
        List<PlacedFinding> findings,
        List<SuppressedFinding> suppressed,
        Summary summary,
        List<Truncation> truncations,
        Set<String> omitted) {

    public Report {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        truncations = List.copyOf(truncations);
        omitted = Set.copyOf(omitted);
    }

    /** Whether a limit kept something out. */
    public boolean truncated() {
        return !truncations.isEmpty();
    }

    /** Whether this limit did. */
    public boolean truncates(Limit limit) {
        return truncations.stream().anyMatch(t -> t.limit() == limit);
    }

    /** The claims that are shown, in text order. */
    public List<Claim> claims() {
        return omitted.isEmpty()
                ? article.claims()
                : article.claims().stream().filter(c -> !omitted.contains(c.id())).toList();
    }

    /**
     * The report without some findings, in the counts as well, and without some claims; the verdict
     * and the coverage still speak of the whole document.
     *
     * @param kept for each finding whether it stays
     * @param without ids of claims
     */
    public Report only(List<Boolean> kept, Set<String> without) {
        List<PlacedFinding> shown = new ArrayList<>();
        Summary counts = summary;
        for (int i = 0; i < findings.size(); i++) {
            if (kept.get(i)) {
                shown.add(findings.get(i));
            } else {
                counts = counts.less(findings.get(i).finding());
            }
        }
        return new Report(article, shown, suppressed, counts, truncations, without);
    }

    /** Whether a finding, shown or left out at the limit, is at least this severe. */
    public boolean reaches(Severity severity) {
        return summary.findings().bySeverity().entrySet().stream()
                .anyMatch(e -> e.getKey().compareTo(severity) >= 0 && e.getValue() > 0);
    }
}
