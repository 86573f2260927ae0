package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.engine.FixOrder;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Readiness;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Summary.Coverage;
import org.claimcheck.report.TextView.Extent;
import org.claimcheck.rule.Severity;
import org.claimcheck.suppression.Suppression;
import org.claimcheck.text.Columns;

/** What the text report says below the documents of a run. Keeps words and counts, no document. */
final class TextTotals {

    /** Of several documents so many reasons are told why something was not checked. */
    private static final int MOST_REASONS = 6;

    private static final String NO_BREAK = "\u00a0";

    private final TextView view;
    private final TextFinding finding;
    private FindingCounts counts = FindingCounts.NONE;
    private int documents;
    private int withErrors;
    private int withWarnings;
    private int claims;
    private int claimsWithEvidence;
    private int shownFindings;
    private String nothing = Readiness.nothing();
    private List<Best> best = new ArrayList<>();
    private final Map<String, Integer> notChecked = new LinkedHashMap<>();
    private final Map<Suppression.By, Integer> leftOut = new EnumMap<>(Suppression.By.class);

    /** A finding that may be among those that matter most, and how it reads. */
    private record Best(PlacedFinding placed, String text) {}

    TextTotals(TextView view) {
        this.view = view;
        this.finding = new TextFinding(view.palette());
    }

    /**
     * @param shown the findings of the document that are shown
     */
    void add(Report report, List<PlacedFinding> shown) {
        FindingCounts some = report.summary().findings();
        counts = counts.plus(some);
        documents++;
        withErrors += some.of(Severity.ERROR) > 0 ? 1 : 0;
        withWarnings += some.of(Severity.WARNING) > 0 ? 1 : 0;
        Coverage coverage = report.summary().coverage();
        claims += coverage.claims();
        claimsWithEvidence += coverage.withEvidence();
        nothing = Readiness.nothing(report);
        report.summary().bySuppression().forEach((by, n) -> leftOut.merge(by, n, Integer::sum));
        report.summary().notChecked().forEach(n -> notChecked.merge(n, 1, Integer::sum));
        if (isScreenOfAll()) {
            shown.forEach(f -> best.add(new Best(f, finding.block(report, f))));
            best = first(best);
            shownFindings = best.size();
        } else {
            shownFindings += shown.size();
        }
    }

    private List<Best> first(List<Best> some) {
        return new ArrayList<>(
                FixOrder.of(some, b -> b.placed().finding()).stream().limit(view.most()).toList());
    }

    /** Whether the findings that matter most are shown at the end, of all documents together. */
    private boolean isScreenOfAll() {
        return view.many() && view.extent() == Extent.FIRST;
    }

    String closing(String exit) {
        StringBuilder out = new StringBuilder();
        if (view.many()) {
            together(out);
        }
        rules(out);
        if (!leftOut.isEmpty()) {
            paragraph(out, "Left out: " + SuppressionWords.of(leftOut), "", "  ");
        }
        notChecked(out);
        paragraph(out, exit, "", "  ");
        more(out);
        return out.toString();
    }

    private void together(StringBuilder out) {
        String heading = documents == 1 ? "1 document" : documents + " documents";
        out.append(view.palette().bold(heading)).append('\n');
        String clean = documents == 1 ? nothing : Readiness.nothing();
        out.append(view.palette().bold(Readiness.of(counts, clean))).append('\n');
        StringJoiner line = new StringJoiner("; ");
        if (withErrors > 0) {
            line.add("errors in " + withErrors + " of " + documents);
        }
        if (withWarnings > 0) {
            line.add("warnings in " + withWarnings + " of " + documents);
        }
        line.add(
                claims == 0
                        ? "no checkable claim"
                        : claimsWithEvidence + " of " + claims + " checkable claims with evidence");
        paragraph(out, line + ".", "  ", "  ");
        out.append('\n');
        best.forEach(b -> out.append(b.text()));
    }

    private void rules(StringBuilder out) {
        if (counts.all() == 0) {
            return;
        }
        out.append("By rule\n");
        for (Map.Entry<Severity, Integer> entry : counts.bySeverity().entrySet()) {
            Severity severity = entry.getKey();
            if (entry.getValue() > 0) {
                StringJoiner some = new StringJoiner(", ");
                counts.most(severity).forEach(e -> some.add(e.count() + NO_BREAK + e.rule()));
                String folded = severity.compareTo(view.least()) < 0 ? " (folded)" : "";
                String lead = severity.id() + "s" + folded + ": ";
                paragraph(out, lead + some, "  ", "    ");
            }
        }
    }

    private void notChecked(StringBuilder out) {
        out.append("Not checked\n");
        List<Map.Entry<String, Integer>> reasons = new ArrayList<>(notChecked.entrySet());
        reasons.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        for (Map.Entry<String, Integer> reason : reasons.stream().limit(MOST_REASONS).toList()) {
            String where = view.many() ? " (" + reason.getValue() + " of " + documents + ")" : "";
            paragraph(out, "- " + reason.getKey() + where, "  ", "    ");
        }
        int left = reasons.size() - MOST_REASONS;
        if (left > 0) {
            paragraph(out, "- " + left + " more: check the documents one by one.", "  ", "    ");
        }
    }

    private void more(StringBuilder out) {
        int hidden = counts.all() - shownFindings;
        if (hidden <= 0) {
            return;
        }
        String how =
                view.extent() == Extent.FIRST
                        ? "--all shows every one, --max-findings N the N that matter most"
                        : "--all shows notes too, --max-findings raises the limit";
        String shown = shownFindings + " of " + counts.all() + " findings are shown";
        paragraph(out, shown + ": " + how + ".", "", "  ");
    }

    private static void paragraph(StringBuilder out, String text, String first, String others) {
        String shown = Columns.wrap(Shown.of(text), TextFinding.WIDTH, first, others);
        out.append(shown.replace(NO_BREAK, " ")).append('\n');
    }
}
