package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.ledger.Matching.How;

/**
 * Brings a ledger up to what its documents hold now. No row goes, and no cell that a person wrote
 * changes but a status, which is opened when the words changed and kept as the former status.
 */
public final class Merge {

    /** What the program says of a row, whatever was there. */
    private static final Set<Column> TOLD =
            EnumSet.of(
                    Column.ID,
                    Column.ROW,
                    Column.PATH,
                    Column.LOCATION,
                    Column.CLAIM,
                    Column.SPEAKER,
                    Column.TITLE,
                    Column.CONTEXT,
                    Column.KIND,
                    Column.SCORE,
                    Column.EVIDENCE,
                    Column.NEEDS,
                    Column.START,
                    Column.END);

    private final Reading now;
    private final int others;

    private Merge(Reading now, int others) {
        this.now = now;
        this.others = others;
    }

    /**
     * The ledger after a run. Rows of documents that were not read are not touched; documents are
     * in the order of their paths, the rows of one in the order of the document, a vanished row
     * after the one it followed.
     *
     * @param now the documents of the run
     */
    public static Ledger of(Ledger old, List<Reading> now) {
        Comparator<String> blankLast =
                Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());
        Map<String, List<Row>> byPath = new TreeMap<>(blankLast);
        for (Row row : old.rows()) {
            byPath.computeIfAbsent(row.at(Column.PATH).strip(), p -> new ArrayList<>()).add(row);
        }
        Map<String, Reading> last = new LinkedHashMap<>();
        now.forEach(reading -> last.put(reading.path(), reading));
        int others = old.layout().others();
        last.forEach(
                (path, reading) ->
                        byPath.put(
                                path,
                                new Merge(reading, others)
                                        .document(byPath.getOrDefault(path, List.of()))));
        List<Row> rows = new ArrayList<>();
        byPath.values().forEach(rows::addAll);
        return new Ledger(old.layout(), rows);
    }

    /** For each item of a document its row: the one that was filed, or a new one. */
    static List<Row> rows(Ledger old, Reading now) {
        DocumentMatch match = DocumentMatch.of(old.of(now.path()), now);
        Merge merge = new Merge(now, old.layout().others());
        List<Row> out = new ArrayList<>();
        for (int i = 0; i < now.items().size(); i++) {
            Item item = now.items().get(i);
            int row = match.rowOf(i);
            out.add(
                    row < 0
                            ? merge.added(item)
                            : merge.kept(match.rows().get(row), item, match.how(i)));
        }
        return out;
    }

    private List<Row> document(List<Row> filed) {
        DocumentMatch match = DocumentMatch.of(filed, now);
        List<List<Row>> slots = new ArrayList<>();
        for (int i = 0; i <= now.items().size(); i++) {
            slots.add(new ArrayList<>());
        }
        for (int i = 0; i < now.items().size(); i++) {
            if (match.rowOf(i) < 0) {
                slots.get(i + 1).add(added(now.items().get(i)));
            }
        }
        int place = 0;
        for (int r = 0; r < match.rows().size(); r++) {
            Row row = match.rows().get(r);
            int item = match.itemOf(r);
            if (item >= 0) {
                place = item + 1;
                slots.get(place).add(kept(row, now.items().get(item), match.how(item)));
            } else if (row.kind() != null && now.kinds().contains(row.kind())) {
                slots.get(place).add(gone(row, place));
            } else {
                slots.get(place).add(row);
            }
        }
        return slots.stream().flatMap(List::stream).toList();
    }

    private Row added(Item item) {
        Map<Column, String> cells = told(item);
        cells.put(Column.RULES, Row.list(item.rules()));
        cells.put(Column.STATUS, Status.OPEN.id());
        return Row.empty(others).with(cells);
    }

    private Row gone(Row row, int place) {
        int start = place == 0 ? 0 : now.items().get(place - 1).start();
        return row.vanished().with(Column.START, Integer.toString(start));
    }

    private static Map<Column, String> told(Item item) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        TOLD.forEach(column -> cells.put(column, item.at(column)));
        return cells;
    }

    private Row kept(Row row, Item item, How how) {
        Map<Column, String> cells = told(item);
        cells.put(Column.VANISHED, "");
        rules(row, item, cells);
        switch (how) {
            case UNSURE -> {
                if (row.status() != Status.OPEN) {
                    reopen(row, item, cells);
                }
            }
            case CHANGED -> reopen(row, item, cells);
            case RESTORED -> {
                String status = row.at(Column.FORMER_STATUS);
                cells.put(Column.STATUS, status.isEmpty() ? row.at(Column.STATUS) : status);
                cells.put(Column.FORMER, "");
                cells.put(Column.FORMER_STATUS, "");
            }
            default -> {}
        }
        return row.with(cells);
    }

    /** The former wording is the one that a person judged; without a judgement, the last one. */
    private static void reopen(Row row, Item item, Map<Column, String> cells) {
        boolean judged = row.status() != Status.OPEN;
        if (judged || row.at(Column.FORMER_STATUS).isEmpty()) {
            cells.put(Column.FORMER, item.kind().wording(row::at));
        }
        if (judged) {
            cells.put(Column.FORMER_STATUS, row.status().id());
            cells.put(Column.STATUS, Status.OPEN.id());
        }
    }

    /**
     * A rule that did not run has not taken its finding back, and one whose finding now stands on
     * another row, because more kinds of rows were asked for, goes there.
     */
    private void rules(Row row, Item item, Map<Column, String> cells) {
        Set<String> firing = new LinkedHashSet<>(item.rules());
        Set<String> former = row.list(Column.FORMER_RULES);
        for (String rule : row.list(Column.RULES)) {
            if (!now.ran().contains(rule)) {
                firing.add(rule);
            } else if (!item.touching().contains(rule)) {
                former.add(rule);
            }
        }
        former.removeAll(firing);
        cells.put(Column.RULES, Row.list(firing));
        cells.put(Column.FORMER_RULES, Row.list(former));
    }
}
