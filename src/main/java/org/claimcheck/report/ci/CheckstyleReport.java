package org.claimcheck.report.ci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.Severity;

/** Checkstyle's XML, which most build servers read. */
public final class CheckstyleReport {

    private final Severity least;

    public CheckstyleReport(Severity least) {
        this.least = least;
    }

    /** An element for the document's file, and one for each other file with findings. */
    public String of(Report report) {
        Map<String, List<ShownFinding>> files = new LinkedHashMap<>();
        files.put(ShownFinding.path(report), new ArrayList<>());
        for (ShownFinding finding : ShownFinding.of(report, least)) {
            files.computeIfAbsent(finding.path(), p -> new ArrayList<>()).add(finding);
        }
        StringBuilder out = new StringBuilder();
        files.forEach((path, findings) -> file(path, findings, out));
        return out.toString();
    }

    private static void file(String path, List<ShownFinding> findings, StringBuilder out) {
        out.append("  <file name=\"").append(Xml.of(path)).append("\">\n");
        for (ShownFinding finding : findings) {
            String severity =
                    finding.severity() == Severity.NOTE ? "info" : finding.severity().id();
            out.append("    <error line=\"").append(finding.location().line());
            out.append("\" column=\"").append(finding.location().column());
            out.append("\" severity=\"").append(severity);
            out.append("\" message=\"").append(Xml.of(finding.message()));
            out.append("\" source=\"claimcheck.").append(finding.rule()).append("\"/>\n");
        }
        out.append("  </file>\n");
    }
}
