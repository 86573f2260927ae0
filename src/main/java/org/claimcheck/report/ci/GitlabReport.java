package org.claimcheck.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Fingerprint;

/**
 * GitLab's code quality report: an array of issues. GitLab drops all but one of those that share a
 * fingerprint, so the file is part of it.
 */
public final class GitlabReport {

    private final Severity least;

    public GitlabReport(Severity least) {
        this.least = least;
    }

    /** The issues of one document, without the brackets of the array; empty if there are none. */
    public String issues(Report report) {
        Fingerprint fingerprints = new Fingerprint();
        String document = ShownFinding.path(report);
        return JsonItems.of(
                ShownFinding.of(report, least),
                (finding, json) -> {
                    String path = finding.path();
                    // Two documents may cite one bibliography.
                    String kind = path.equals(document) ? path : document + " " + path;
                    issue(finding, fingerprints.next(kind, finding.placed().fingerprint()), json);
                });
    }

    private static void issue(ShownFinding finding, String fingerprint, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("description", finding.message());
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.path());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.location().line());
        json.writeNumberField("end", finding.location().endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case NOTE -> "info";
        };
    }
}
