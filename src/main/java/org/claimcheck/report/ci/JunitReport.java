package org.claimcheck.report.ci;

import java.util.List;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Location;

/** JUnit's XML: a suite a document, a failed test a finding; a clean document is a passed test. */
public final class JunitReport {

    private final Severity least;

    public JunitReport(Severity least) {
        this.least = least;
    }

    public String of(Report report) {
        String path = Xml.of(ShownFinding.path(report));
        List<ShownFinding> findings = ShownFinding.of(report, least);
        int tests = Math.max(1, findings.size());
        StringBuilder out = new StringBuilder();
        out.append("  <testsuite name=\"").append(path);
        out.append("\" tests=\"").append(tests);
        out.append("\" failures=\"").append(findings.size()).append("\" errors=\"0\">\n");
        if (findings.isEmpty()) {
            out.append("    <testcase name=\"no findings\" classname=\"").append(path);
            out.append("\"/>\n");
        }
        findings.forEach(f -> test(f, out));
        return out.append("  </testsuite>\n").toString();
    }

    private static void test(ShownFinding finding, StringBuilder out) {
        Location at = finding.location();
        String place = Xml.of(finding.path()) + ":" + at.line() + ":" + at.column();
        out.append("    <testcase name=\"").append(finding.rule()).append(" at ");
        out.append(at.line()).append(':').append(at.column());
        out.append("\" classname=\"").append(Xml.of(finding.path())).append("\">\n");
        out.append("      <failure type=\"").append(finding.severity().id());
        out.append("\" message=\"").append(Xml.of(finding.message())).append("\">");
        out.append(place).append(": ").append(Xml.of(finding.placed().excerpt()));
        out.append("</failure>\n    </testcase>\n");
    }
}
