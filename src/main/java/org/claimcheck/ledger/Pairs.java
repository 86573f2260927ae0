package org.claimcheck.ledger;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.claimcheck.ledger.Matching.How;

/** One row to one item, as they are found; made and used within one matching. */
final class Pairs {

    private final int[] itemOf;
    private final int[] rowOf;
    private final How[] how;

    Pairs(int rows, int items) {
        itemOf = new int[rows];
        rowOf = new int[items];
        how = new How[items];
        Arrays.fill(itemOf, -1);
        Arrays.fill(rowOf, -1);
        Arrays.fill(how, How.NEW);
    }

    boolean hasItem(int row) {
        return itemOf[row] >= 0;
    }

    /** The item of a row, or -1 if it has none. */
    int itemOf(int row) {
        return itemOf[row];
    }

    /** The row of an item, or -1 if it has none. */
    int rowOf(int item) {
        return rowOf[item];
    }

    How how(int item) {
        return how[item];
    }

    /** The items without a row, in order. */
    IntStream open() {
        return IntStream.range(0, rowOf.length).filter(i -> rowOf[i] < 0);
    }

    void add(int row, int item, How because) {
        itemOf[row] = item;
        rowOf[item] = row;
        how[item] = because;
    }

    /**
     * Pairs what is left and has the same key, in order.
     *
     * @param rows those that may be paired
     */
    <K> void byKey(
            List<Integer> rows,
            IntFunction<K> rowKey,
            IntFunction<K> itemKey,
            IntFunction<How> because) {
        Map<K, Deque<Integer>> left = new HashMap<>();
        for (int row : rows) {
            if (!hasItem(row)) {
                left.computeIfAbsent(rowKey.apply(row), k -> new ArrayDeque<>()).add(row);
            }
        }
        for (int item : open().toArray()) {
            Deque<Integer> queue = left.get(itemKey.apply(item));
            if (queue != null && !queue.isEmpty()) {
                add(queue.remove(), item, because.apply(item));
            }
        }
    }
}
