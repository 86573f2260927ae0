package org.claimcheck.report.ci;

import java.util.List;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Location;

/**
 * A finding as programs other than this one take it.
 *
 * @param path the file it is in, with forward slashes
 * @param message with the suggestion, if there is one
 */
record ShownFinding(
        String path, String rule, Severity severity, String message, PlacedFinding placed) {

    /** The findings of a report from a severity on, in its order. */
    static List<ShownFinding> of(Report report, Severity least) {
        return report.findings().stream()
                .filter(p -> p.finding().severity().compareTo(least) >= 0)
                .map(p -> of(report, p))
                .toList();
    }

    private static ShownFinding of(Report report, PlacedFinding placed) {
        String suggestion = placed.finding().suggestion();
        String message = placed.finding().message();
        return new ShownFinding(
                path(report, placed.location()),
                placed.finding().rule(),
                placed.finding().severity(),
                suggestion == null ? message : message + " Suggestion: " + suggestion,
                placed);
    }

    /** The file that a place is in. */
    static String path(Report report, Location place) {
        return place.path() == null ? path(report) : place.path();
    }

    /** The file of a document. */
    static String path(Report report) {
        return report.article().document().source().path();
    }

    Location location() {
        return placed.location();
    }
}
