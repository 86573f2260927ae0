package org.claimcheck.engine;

import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Severity;

/**
 * The result for one document.
 *
 * @param article what was read; its parts are still computed only when a format asks for them
 * @param findings by place, then in the order of the rules; at the limit the gravest are kept
 * @param truncated whether findings were left out at the limit; the summary counts them all
 */
public record Report(
        Article article, List<PlacedFinding> findings, Summary summary, boolean truncated) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether a finding, shown or left out at the limit, is at least this severe. */
    public boolean reaches(Severity severity) {
        return summary.bySeverity().entrySet().stream()
                .anyMatch(e -> e.getKey().compareTo(severity) >= 0 && e.getValue() > 0);
    }
}
