package org.claimcheck.report;

import java.util.List;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.engine.FixOrder;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Readiness;
import org.claimcheck.engine.Report;
import org.claimcheck.report.TextView.Extent;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Columns;

/**
 * Writes the reports of one run for a person at a terminal. A single document fills a first screen:
 * can it go out, the findings that matter most, counts, what was not checked. Of several each has a
 * line, and the same screen speaks of all of them at the end, where a terminal shows it.
 */
public final class TextReport {

    private final TextView view;
    private final TextFinding finding;
    private final TextTotals totals;
    private boolean afterLine;

    public TextReport(TextView view) {
        this.view = view;
        this.finding = new TextFinding(view.palette());
        this.totals = new TextTotals(view);
    }

    /** The report of the next document; ends with a line break unless it is empty. */
    public String of(Report report) {
        List<PlacedFinding> shown =
                report.findings().stream()
                        .filter(f -> f.finding().severity().compareTo(view.least()) >= 0)
                        .toList();
        if (view.extent() == Extent.LINES) {
            StringBuilder lines = new StringBuilder();
            shown.forEach(f -> lines.append(finding.line(report, f)));
            return lines.toString();
        }
        if (view.extent() == Extent.FIRST) {
            shown = FixOrder.of(shown).stream().limit(view.most()).toList();
        }
        totals.add(report, shown);
        if (view.many() && (view.extent() == Extent.FIRST || shown.isEmpty())) {
            afterLine = true;
            return line(report);
        }
        String apart = afterLine ? "\n" : "";
        afterLine = false;
        return apart + document(report, shown);
    }

    /**
     * What stands below all documents.
     *
     * @param exit why the exit code is what it is, one sentence
     */
    public String closing(String exit) {
        if (view.extent() == Extent.LINES) {
            return "";
        }
        return (afterLine ? "\n" : "") + totals.closing(exit);
    }

    private String line(Report report) {
        FindingCounts counts = report.summary().findings();
        String state = counts.all() == 0 ? Readiness.nothing(report) : Readiness.counts(counts);
        String coloured =
                counts.of(Severity.ERROR) > 0
                        ? view.palette().severity(Severity.ERROR, state)
                        : counts.of(Severity.WARNING) > 0
                                ? view.palette().severity(Severity.WARNING, state)
                                : state;
        return Shown.of(TextFinding.path(report)) + ": " + coloured + "\n";
    }

    private String document(Report report, List<PlacedFinding> shown) {
        StringBuilder out = new StringBuilder();
        out.append(view.palette().bold(Shown.of(TextFinding.path(report)))).append('\n');
        String ready = Readiness.of(report.summary().findings(), Readiness.nothing(report));
        out.append(view.palette().bold(ready)).append('\n');
        paragraph(out, report.summary().verdict() + ".");
        report.article().document().source().notes().forEach(n -> paragraph(out, "Note: " + n));
        out.append('\n');
        shown.forEach(f -> out.append(finding.block(report, f)));
        return out.toString();
    }

    private static void paragraph(StringBuilder out, String text) {
        String shown = Columns.wrap(Shown.of(text), TextFinding.WIDTH, "  ", "  ");
        out.append(shown).append('\n');
    }
}
