package org.claimcheck.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which row each thing of a document belongs to, and how that is known; a row has one thing at
 * most. All are of one document and one kind. In this order:
 *
 * <ol>
 *   <li>the same wording. Among rows that read the same, the words before and after decide; where
 *       these say nothing and one came or went, the match is {@link How#UNSURE}
 *   <li>the same id, where a spreadsheet spoilt the words
 *   <li>a vanished row with that wording or id
 *   <li>an open row whose former wording that is
 *   <li>the most similar row that changed, see {@link Changed}
 * </ol>
 */
final class Matching {

    enum How {
        SAME,
        /** One of several that read the same, and it is not known which. */
        UNSURE,
        /** The wording that a change had replaced is back. */
        RESTORED,
        /** It had vanished, and is back. */
        RETURNED,
        CHANGED,
        NEW
    }

    /** Words with what stands before and after them; empty where that does not count. */
    private record Place(String wording, String before, String after) {

        static Place of(List<String> keys, int i) {
            return new Place(
                    keys.get(i),
                    i == 0 ? "" : keys.get(i - 1),
                    i == keys.size() - 1 ? "" : keys.get(i + 1));
        }

        Place withBefore() {
            return new Place(wording, before, "");
        }

        Place withAfter() {
            return new Place(wording, "", after);
        }
    }

    private final List<Row> rows;
    private final List<Item> items;
    private final List<String> rowKeys;
    private final List<String> itemKeys;
    private final List<Integer> live;
    private final List<Integer> vanished;
    private final Pairs pairs;

    private Matching(RowKind kind, List<Row> rows, List<Item> items) {
        this.rows = rows;
        this.items = items;
        this.rowKeys = rows.stream().map(r -> Wording.key(kind.wording(r::at))).toList();
        this.itemKeys = items.stream().map(i -> Wording.key(i.wording())).toList();
        this.live = indices().filter(r -> !rows.get(r).isVanished()).boxed().toList();
        this.vanished = indices().filter(r -> rows.get(r).isVanished()).boxed().toList();
        this.pairs = new Pairs(rows.size(), items.size());
    }

    private IntStream indices() {
        return IntStream.range(0, rows.size());
    }

    /**
     * @param rows in the order of the document when it was read last
     * @param items in the order of the document
     */
    static Pairs of(RowKind kind, List<Row> rows, List<Item> items) {
        Matching matching = new Matching(kind, rows, items);
        Pairs pairs = matching.pairs;
        matching.sameWording();
        matching.sameId(matching.live, How.SAME);
        pairs.byKey(
                matching.vanished,
                matching.rowKeys::get,
                matching.itemKeys::get,
                i -> How.RETURNED);
        matching.sameId(matching.vanished, How.RETURNED);
        matching.formerWording();
        Changed.pair(kind, rows, matching.live, items, pairs);
        return pairs;
    }

    private void sameWording() {
        List<String> liveKeys = live.stream().map(rowKeys::get).toList();
        Map<Integer, Place> places = new HashMap<>();
        for (int i = 0; i < live.size(); i++) {
            places.put(live.get(i), Place.of(liveKeys, i));
        }
        pairs.byKey(live, places::get, i -> Place.of(itemKeys, i), i -> How.SAME);
        pairs.byKey(
                live,
                r -> places.get(r).withBefore(),
                i -> Place.of(itemKeys, i).withBefore(),
                i -> How.SAME);
        pairs.byKey(
                live,
                r -> places.get(r).withAfter(),
                i -> Place.of(itemKeys, i).withAfter(),
                i -> How.SAME);
        Map<String, Integer> surplus = new HashMap<>();
        live.stream()
                .filter(r -> !pairs.hasItem(r))
                .forEach(r -> surplus.merge(rowKeys.get(r), 1, Integer::sum));
        pairs.open().forEach(i -> surplus.merge(itemKeys.get(i), -1, Integer::sum));
        pairs.byKey(
                live,
                rowKeys::get,
                itemKeys::get,
                i -> surplus.get(itemKeys.get(i)) == 0 ? How.SAME : How.UNSURE);
    }

    private void sameId(List<Integer> among, How because) {
        pairs.byKey(
                among,
                r -> rows.get(r).at(Column.ID).strip(),
                i -> items.get(i).at(Column.ID),
                i -> because);
    }

    private void formerWording() {
        List<Integer> changed = live.stream().filter(r -> rows.get(r).isChanged()).toList();
        pairs.byKey(
                changed,
                r -> Wording.key(rows.get(r).at(Column.FORMER)),
                itemKeys::get,
                i -> How.RESTORED);
    }
}
