package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.engine.Report;
import org.claimcheck.ledger.Matching.How;

/**
 * What of a document a ledger does not know yet. A row that is new or was reopened is news; so is a
 * finding of a rule that had none on its row, and every finding that stands on no row.
 *
 * @param findings for each finding of the report whether it is news
 * @param knownClaims ids of claims of the report that are none
 */
public record News(List<Boolean> findings, Set<String> knownClaims) {

    public News {
        findings = List.copyOf(findings);
        knownClaims = Set.copyOf(knownClaims);
    }

    /**
     * @param now the reading of {@code report}
     */
    public static News of(Ledger ledger, Reading now, Report report) {
        DocumentMatch match = DocumentMatch.of(ledger.of(now.path()), now);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < now.items().size(); i++) {
            Item item = now.items().get(i);
            if (item.kind() == RowKind.CLAIM && isKnown(match.how(i))) {
                known.add(item.at(Column.ID).substring(RowKind.CLAIM.id().length() + 1));
            }
        }
        List<Boolean> news = new ArrayList<>();
        for (int f = 0; f < report.findings().size(); f++) {
            String rule = report.findings().get(f).finding().rule();
            int item = now.itemOf().get(f);
            boolean old =
                    item >= 0
                            && isKnown(match.how(item))
                            && match.rows()
                                    .get(match.rowOf(item))
                                    .list(Column.RULES)
                                    .contains(rule);
            news.add(!old);
        }
        return new News(news, known);
    }

    private static boolean isKnown(How how) {
        return how == How.SAME || how == How.RESTORED || how == How.RETURNED;
    }
}
