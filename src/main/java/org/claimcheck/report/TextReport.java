package org.claimcheck.report;

import java.util.Map;
import java.util.StringJoiner;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Summary;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Location;

/** Writes a report for a person at a terminal. */
public final class TextReport {

    private static final int MOST_RELATED = 6;

    private final Palette palette;
    private final Severity least;

    /**
     * @param least findings below this severity are only counted
     */
    public TextReport(Palette palette, Severity least) {
        this.palette = palette;
        this.least = least;
    }

    /** The report of one document; ends with a line break. */
    public String of(Report report) {
        StringBuilder out = new StringBuilder();
        String path = Shown.of(report.article().document().source().path());
        out.append(palette.bold(path)).append('\n');
        out.append("  ").append(report.summary().verdict()).append("\n\n");
        for (PlacedFinding placed : report.findings()) {
            if (placed.finding().severity().compareTo(least) >= 0) {
                finding(report, placed, path, out);
            }
        }
        closing(report, out);
        return out.toString();
    }

    private void finding(Report report, PlacedFinding placed, String path, StringBuilder out) {
        Severity severity = placed.finding().severity();
        Location at = placed.location();
        out.append(at.path() == null ? path : Shown.of(at.path()));
        out.append(':').append(at.line()).append(':').append(at.column());
        out.append(": ").append(palette.severity(severity, severity.id()));
        out.append(" [").append(placed.finding().rule()).append("]\n");
        out.append("  ").append(Shown.of(placed.finding().message())).append('\n');
        Excerpt excerpt = Excerpt.of(report.article(), placed.finding());
        out.append("    ").append(excerpt.line()).append('\n');
        out.append("    ").append(palette.severity(severity, excerpt.marker())).append('\n');
        if (placed.finding().suggestion() != null) {
            out.append("  suggestion: ").append(Shown.of(placed.finding().suggestion()));
            out.append('\n');
        }
        if (!placed.related().isEmpty()) {
            out.append("  also at ").append(places(placed)).append('\n');
        }
        out.append('\n');
    }

    private static String places(PlacedFinding placed) {
        StringJoiner out = new StringJoiner(", ");
        placed.related().stream()
                .limit(MOST_RELATED)
                .forEach(at -> out.add(at.line() + ":" + at.column()));
        int left = placed.related().size() - MOST_RELATED;
        return left > 0 ? out + " and " + left + " more" : out.toString();
    }

    private void closing(Report report, StringBuilder out) {
        Summary summary = report.summary();
        StringJoiner counts = new StringJoiner(", ");
        for (Map.Entry<Severity, Integer> entry : summary.bySeverity().entrySet()) {
            int count = entry.getValue();
            String noun = count == 1 ? entry.getKey().id() : entry.getKey().id() + "s";
            counts.add(palette.severity(entry.getKey(), count + " " + noun));
        }
        out.append(counts);
        long folded =
                report.findings().stream()
                        .filter(f -> f.finding().severity().compareTo(least) < 0)
                        .count();
        if (folded > 0) {
            out.append(" (").append(folded).append(" not shown; --min-severity note shows all)");
        }
        out.append('\n');
        if (folded > 0) {
            out.append("  not shown: ").append(foldedRules(report)).append('\n');
        }
        if (!summary.bySuppression().isEmpty()) {
            line("left out: " + SuppressionWords.of(summary.bySuppression()), out);
        }
        if (report.truncated()) {
            out.append("  There are more findings than the limit (--max-findings).\n");
        }
        report.article().document().source().notes().forEach(n -> line("note: " + n, out));
        summary.notChecked().forEach(n -> line("not checked: " + n, out));
    }

    private static void line(String text, StringBuilder out) {
        out.append("  ").append(Shown.of(text)).append('\n');
    }

    private String foldedRules(Report report) {
        StringJoiner out = new StringJoiner(", ");
        for (Map.Entry<String, Integer> rule : report.summary().byRule().entrySet()) {
            long folded =
                    report.findings().stream()
                            .filter(f -> f.finding().rule().equals(rule.getKey()))
                            .filter(f -> f.finding().severity().compareTo(least) < 0)
                            .count();
            if (folded > 0) {
                out.add(folded + " " + rule.getKey());
            }
        }
        return out.toString();
    }
}
