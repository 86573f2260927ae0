package org.claimcheck.report;

import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Columns;
import org.claimcheck.text.Location;

/** Writes single findings for a terminal of 80 columns. */
final class TextFinding {

    static final int WIDTH = 80;

    private static final int MOST_RELATED = 6;
    private static final String INDENT = "    ";
    private static final Map<String, String> QUESTIONS =
            Rules.infos().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::question));

    private final Palette palette;

    TextFinding(Palette palette) {
        this.palette = palette;
    }

    /** Place, excerpt, the question, and what would answer it; an empty line at the end. */
    String block(Report report, PlacedFinding placed) {
        Severity severity = placed.finding().severity();
        StringBuilder out = new StringBuilder();
        out.append(place(report, placed)).append(": ");
        out.append(palette.severity(severity, severity.id()));
        out.append(" [").append(placed.finding().rule()).append("]\n");
        Excerpt excerpt = Excerpt.of(report.article(), placed.finding(), WIDTH - INDENT.length());
        for (Excerpt.Row row : excerpt.rows()) {
            out.append(INDENT).append(row.line()).append('\n');
            if (!row.marker().isEmpty()) {
                out.append(INDENT).append(palette.severity(severity, row.marker())).append('\n');
            }
        }
        String question = QUESTIONS.getOrDefault(placed.finding().rule(), "");
        if (!question.isEmpty()) {
            out.append("  ").append(palette.bold(question)).append('\n');
        }
        paragraph(out, placed.finding().message());
        if (placed.finding().suggestion() != null) {
            paragraph(out, "Suggestion: " + placed.finding().suggestion());
        }
        if (!placed.related().isEmpty()) {
            paragraph(out, "Also at " + places(placed) + ".");
        }
        return out.append('\n').toString();
    }

    /** One line, in the form that editors and build tools read places from. */
    String line(Report report, PlacedFinding placed) {
        Severity severity = placed.finding().severity();
        return place(report, placed)
                + ": "
                + palette.severity(severity, severity.id())
                + ": "
                + Shown.of(placed.finding().message())
                + " ["
                + placed.finding().rule()
                + "]\n";
    }

    private static String place(Report report, PlacedFinding placed) {
        Location at = placed.location();
        String path = at.path() == null ? path(report) : at.path();
        return Shown.of(path) + ":" + at.line() + ":" + at.column();
    }

    static String path(Report report) {
        return report.article().document().source().path();
    }

    private static void paragraph(StringBuilder out, String text) {
        out.append(Columns.wrap(Shown.of(text), WIDTH, "  ", "  ")).append('\n');
    }

    private static String places(PlacedFinding placed) {
        StringJoiner out = new StringJoiner(", ");
        placed.related().stream()
                .limit(MOST_RELATED)
                .forEach(at -> out.add(at.line() + ":" + at.column()));
        int left = placed.related().size() - MOST_RELATED;
        return left > 0 ? out + " and " + left + " more" : out.toString();
    }
}
