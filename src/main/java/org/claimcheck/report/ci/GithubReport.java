package org.claimcheck.report.ci;

import java.util.Locale;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Location;

/** Workflow commands of GitHub Actions, which show each finding at its line of a pull request. */
public final class GithubReport {

    private final Severity least;

    public GithubReport(Severity least) {
        this.least = least;
    }

    /** A command a line; ends with a line break unless it is empty. */
    public String of(Report report) {
        StringBuilder out = new StringBuilder();
        for (ShownFinding finding : ShownFinding.of(report, least)) {
            Location at = finding.location();
            out.append("::").append(command(finding.severity()));
            out.append(" file=").append(property(finding.path()));
            out.append(",line=").append(at.line()).append(",endLine=").append(at.endLine());
            // GitHub takes columns within one line only.
            if (at.line() == at.endLine()) {
                out.append(",col=")
                        .append(at.column())
                        .append(",endColumn=")
                        .append(at.endColumn());
            }
            out.append(",title=").append(property(finding.rule()));
            out.append("::").append(data(finding.message())).append('\n');
        }
        return out.toString();
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.id().toLowerCase(Locale.ROOT);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
