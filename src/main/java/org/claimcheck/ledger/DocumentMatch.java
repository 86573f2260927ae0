package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimcheck.ledger.Matching.How;
import org.jspecify.annotations.Nullable;

/** The rows of one document beside what it holds now. */
final class DocumentMatch {

    /**
     * Rows that say the same of the same thing: somebody copied one, and each has its own notes.
     */
    private record Copies(String id, String wording, boolean vanished) {}

    private final List<Row> rows;
    private final List<Item> items;
    private final int[] itemOf;
    private final int[] rowOf;
    private final How[] how;

    private DocumentMatch(List<Row> rows, List<Item> items) {
        this.rows = rows;
        this.items = items;
        this.itemOf = new int[rows.size()];
        this.rowOf = new int[items.size()];
        this.how = new How[items.size()];
        Arrays.fill(itemOf, -1);
        Arrays.fill(rowOf, -1);
    }

    static DocumentMatch of(List<Row> filed, Reading now) {
        DocumentMatch out = new DocumentMatch(inOrder(filed), now.items());
        for (RowKind kind : RowKind.values()) {
            if (now.kinds().contains(kind)) {
                out.match(kind);
            }
        }
        return out;
    }

    /**
     * All rows of the document, in the order in which it was read last, however a spreadsheet has
     * sorted them since; one without a place follows the row above it.
     */
    List<Row> rows() {
        return rows;
    }

    /** The index of the item that a row stands for, or -1. */
    int itemOf(int row) {
        return itemOf[row];
    }

    /** The index of the first row of an item, or -1. */
    int rowOf(int item) {
        return rowOf[item];
    }

    /** What made the match of an item. */
    How how(int item) {
        return how[item];
    }

    private void match(RowKind kind) {
        List<Integer> firsts = new ArrayList<>();
        Map<Integer, List<Integer>> copiesOf = copies(kind, firsts);
        List<Integer> own =
                IntStream.range(0, items.size())
                        .filter(i -> items.get(i).kind() == kind)
                        .boxed()
                        .toList();
        Pairs pairs =
                Matching.of(
                        kind,
                        firsts.stream().map(rows::get).toList(),
                        own.stream().map(items::get).toList());
        for (int i = 0; i < own.size(); i++) {
            int item = own.get(i);
            how[item] = pairs.how(i);
            if (pairs.rowOf(i) >= 0) {
                rowOf[item] = firsts.get(pairs.rowOf(i));
                copiesOf.getOrDefault(rowOf[item], List.of()).forEach(r -> itemOf[r] = item);
            }
        }
    }

    /**
     * The rows that say the same, by the first of them.
     *
     * @param firsts gets the first of each
     */
    private Map<Integer, List<Integer>> copies(RowKind kind, List<Integer> firsts) {
        Map<Copies, List<Integer>> copies = new HashMap<>();
        Map<Integer, List<Integer>> out = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (row.kind() == kind) {
                String wording = Wording.key(kind.wording(row::at));
                var same = new Copies(row.at(Column.ID).strip(), wording, row.isVanished());
                List<Integer> known = copies.computeIfAbsent(same, c -> new ArrayList<>());
                if (known.isEmpty()) {
                    firsts.add(r);
                    out.put(r, known);
                }
                known.add(r);
            }
        }
        return out;
    }

    private record Filed(Row row, int start) {}

    private static List<Row> inOrder(List<Row> filed) {
        List<Filed> out = new ArrayList<>();
        int start = 0;
        for (Row row : filed) {
            Integer own = number(row.at(Column.START));
            start = own == null ? start : own;
            out.add(new Filed(row, start));
        }
        out.sort(Comparator.comparingInt(Filed::start));
        return out.stream().map(Filed::row).toList();
    }

    private static @Nullable Integer number(String cell) {
        try {
            return Integer.valueOf(cell.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
