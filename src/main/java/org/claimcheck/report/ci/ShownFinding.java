package org.claimcheck.report.ci;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.Severity;
import org.claimcheck.suppression.Suppression;
import org.claimcheck.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * A finding as programs other than this one take it.
 *
 * @param path the file it is in, with forward slashes
 * @param message with the suggestion, if there is one
 * @param suppression why people are not shown it; null if they are
 */
record ShownFinding(
        String path,
        String rule,
        Severity severity,
        String message,
        PlacedFinding placed,
        @Nullable Suppression suppression) {

    /** The findings of a report from a severity on, in its order. */
    static List<ShownFinding> of(Report report, Severity least) {
        return report.findings().stream()
                .filter(p -> p.finding().severity().compareTo(least) >= 0)
                .map(p -> of(report, p, null))
                .toList();
    }

    /** As {@link #of}, and behind them those that are not shown. */
    static List<ShownFinding> all(Report report, Severity least) {
        List<ShownFinding> out = new ArrayList<>(of(report, least));
        report.suppressed().stream()
                .filter(s -> s.placed().finding().severity().compareTo(least) >= 0)
                .forEach(s -> out.add(of(report, s.placed(), s.why())));
        return out;
    }

    private static ShownFinding of(
            Report report, PlacedFinding placed, @Nullable Suppression suppression) {
        String suggestion = placed.finding().suggestion();
        String message = placed.finding().message();
        return new ShownFinding(
                path(report, placed.location()),
                placed.finding().rule(),
                placed.finding().severity(),
                suggestion == null ? message : message + " Suggestion: " + suggestion,
                placed,
                suppression);
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
