package org.claimcheck.report.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Claim;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.ledger.Reading;
import org.claimcheck.ledger.Readings;
import org.claimcheck.ledger.Row;
import org.claimcheck.ledger.RowKind;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of one document.
 *
 * @param rules all that findings may name
 * @param listed the findings that are shown
 * @param claims those that are shown, in text order
 * @param rows what there is to check, with what people have written of it
 * @param holding how many rows of the ledger hold the document back
 * @param level of the document's own heading
 */
record Part(
        Report report,
        Rulebook rules,
        List<Listed> listed,
        List<Claim> claims,
        List<Row> rows,
        int holding,
        Ids ids,
        int level) {

    private static final Set<RowKind> ROWS =
            EnumSet.of(RowKind.CLAIM, RowKind.QUOTE, RowKind.FINDING);

    /**
     * A finding that is shown.
     *
     * @param number its place in the list, from 1
     * @param row what to tick off for it; null for nothing
     */
    record Listed(int number, PlacedFinding placed, @Nullable Row row) {

        Severity severity() {
            return placed.finding().severity();
        }

        String rule() {
            return placed.finding().rule();
        }
    }

    static Part of(
            Report report, Rulebook rules, Severity least, LedgerPlace known, boolean alone) {
        String path = report.article().document().source().path();
        Reading reading = Readings.of(report, known.pathOf(path), ROWS, Set.of());
        List<Row> rows = known.rows(reading);
        List<Listed> listed = new ArrayList<>();
        for (int i = 0; i < report.findings().size(); i++) {
            PlacedFinding placed = report.findings().get(i);
            if (placed.finding().severity().compareTo(least) >= 0) {
                int row = reading.itemOf().get(i);
                listed.add(new Listed(listed.size() + 1, placed, row < 0 ? null : rows.get(row)));
            }
        }
        return new Part(
                report,
                rules,
                List.copyOf(listed),
                report.claims(),
                rows,
                known.holdingRows(report),
                alone ? Ids.alone() : Ids.of(path),
                alone ? 1 : 2);
    }

    Article article() {
        return report.article();
    }

    String path() {
        return article().document().source().path();
    }

    /** The element of a heading so many levels below the document's own. */
    String heading(int below) {
        return "h" + Math.min(6, level + below);
    }

    /** {@code 18:87}, with the file if it is another. */
    static String place(Location at) {
        String place = at.line() + ":" + at.column();
        return at.path() == null ? place : at.path() + ":" + place;
    }
}
