package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far the checking of some documents has come.
 *
 * @param rows all but the vanished
 * @param reopened of the open ones, those whose words changed
 */
public record Tally(
        int rows, int open, int reopened, int checked, int wrong, int waived, int vanished) {

    /**
     * @param paths of the documents, as in the ledger
     */
    public static Tally of(Ledger ledger, Set<String> paths) {
        List<Row> rows =
                ledger.rows().stream()
                        .filter(r -> paths.contains(r.at(Column.PATH).strip()))
                        .toList();
        List<Row> live = rows.stream().filter(r -> !r.isVanished()).toList();
        return new Tally(
                live.size(),
                count(live, Status.OPEN),
                (int) live.stream().filter(Row::isReopened).count(),
                count(live, Status.CHECKED),
                count(live, Status.WRONG),
                count(live, Status.WAIVED),
                rows.size() - live.size());
    }

    private static int count(List<Row> rows, Status status) {
        return (int) rows.stream().filter(r -> r.status() == status).count();
    }

    /** In words: {@code 12 rows: 3 open (1 of them reopened), 9 checked}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        parts.add(open + " open" + (reopened > 0 ? " (" + reopened + " reopened)" : ""));
        add(parts, checked, Status.CHECKED.id());
        add(parts, wrong, Status.WRONG.id());
        add(parts, waived, Status.WAIVED.id());
        add(parts, vanished, "vanished");
        return rows + (rows == 1 ? " row: " : " rows: ") + String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }
}
