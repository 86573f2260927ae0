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

/**
 * The rows of one document beside what it holds now.
 *
 * @param rows all rows of the document, in the order in which it was read last, however a
 *     spreadsheet has sorted them since; one without a place follows the row above it
 * @param itemOf for each row the index of the item it stands for; -1 if there is none
 * @param rowOf for each item its first row, or -1
 * @param how for each item what made the match
 */
record DocumentMatch(List<Row> rows, int[] itemOf, int[] rowOf, How[] how) {

    /**
     * Rows that say the same of the same thing: somebody copied one, and each has its own notes.
     */
    private record Copies(String id, String wording, boolean vanished) {}

    static DocumentMatch of(List<Row> filed, Reading now) {
        List<Row> rows = inOrder(filed);
        int[] itemOf = new int[rows.size()];
        int[] rowOf = new int[now.items().size()];
        How[] how = new How[now.items().size()];
        Arrays.fill(itemOf, -1);
        Arrays.fill(rowOf, -1);
        for (RowKind kind : RowKind.values()) {
            if (now.kinds().contains(kind)) {
                match(kind, rows, now.items(), itemOf, rowOf, how);
            }
        }
        return new DocumentMatch(rows, itemOf, rowOf, how);
    }

    private static void match(
            RowKind kind, List<Row> rows, List<Item> items, int[] itemOf, int[] rowOf, How[] how) {
        Map<Copies, List<Integer>> copies = new HashMap<>();
        List<Integer> firsts = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (row.kind() == kind) {
                String wording = Wording.key(kind.wording(row::at));
                var same = new Copies(row.at(Column.ID).strip(), wording, row.isVanished());
                List<Integer> known = copies.computeIfAbsent(same, c -> new ArrayList<>());
                if (known.isEmpty()) {
                    firsts.add(r);
                }
                known.add(r);
            }
        }
        Map<Integer, List<Integer>> copiesOf = new HashMap<>();
        copies.values().forEach(list -> copiesOf.put(list.get(0), list));
        List<Integer> of =
                IntStream.range(0, items.size())
                        .filter(i -> items.get(i).kind() == kind)
                        .boxed()
                        .toList();
        Pairs pairs =
                Matching.of(
                        kind,
                        firsts.stream().map(rows::get).toList(),
                        of.stream().map(items::get).toList());
        for (int i = 0; i < of.size(); i++) {
            int item = of.get(i);
            how[item] = pairs.how(i);
            if (pairs.rowOf(i) >= 0) {
                rowOf[item] = firsts.get(pairs.rowOf(i));
                copiesOf.getOrDefault(rowOf[item], List.of()).forEach(r -> itemOf[r] = item);
            }
        }
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
