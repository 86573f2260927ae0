package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.ledger.Matching.How;
import org.claimcheck.ledger.Similarity.Words;

/**
 * Finds what became of rows whose words are gone. Rows that kept their words and their order cut
 * the document into stretches. In the stretch where a row stood, its successor shares at least half
 * of the words; elsewhere at least four fifths, for then the words have moved as well. The most
 * similar pair comes first, then the one that moved least. A name has a successor only if it kept
 * the name and changed its title: another person is another row; a finding has none.
 *
 * <p>The successor is open whatever the row was, so a wrong match shows notes beside the wrong
 * claim and never a wrong "checked".
 */
final class Changed {

    /** Least similarity in the same stretch. */
    static final double NEARBY = .5;

    /** Least similarity elsewhere in the document. */
    static final double ANYWHERE = .8;

    /** Words that more things share say nothing about which one is meant. */
    private static final int COMMON = 16;

    /** So many neighbours on either side are looked at, whatever their words. */
    private static final int REACH = 8;

    /** Each place that a row would have moved counts against it, for sentences keep their order. */
    private static final double PLACE = .03;

    private static final int MOST_PLACES = 5;

    private record Candidate(double similarity, int shift, int row, int item) {

        static final Comparator<Candidate> BEST =
                Comparator.comparingDouble(Candidate::worth)
                        .reversed()
                        .thenComparingInt(Candidate::row)
                        .thenComparingInt(Candidate::item);

        double worth() {
            return similarity - PLACE * Math.min(shift, MOST_PLACES);
        }
    }

    /** What is left without a partner: an index, its words and its stretch. */
    private record Left(int index, String text, Words words, int stretch) {}

    private final RowKind kind;
    private final List<Left> rows = new ArrayList<>();
    private final List<Left> items = new ArrayList<>();

    private Changed(RowKind kind) {
        this.kind = kind;
    }

    /**
     * @param live the rows that may have changed, in document order
     */
    static void pair(
            RowKind kind, List<Row> rows, List<Integer> live, List<Item> items, Pairs pairs) {
        if (kind == RowKind.FINDING) {
            return;
        }
        Changed changed = new Changed(kind);
        Set<Integer> anchors = anchors(live, pairs);
        changed.collect(rows, live, items, pairs, anchors);
        for (Candidate candidate : changed.candidates()) {
            boolean free = !pairs.hasItem(candidate.row()) && pairs.rowOf(candidate.item()) < 0;
            if (free) {
                pairs.add(candidate.row(), candidate.item(), How.CHANGED);
            }
        }
    }

    /** The items of the longest run of pairs that are in the same order on both sides. */
    private static Set<Integer> anchors(List<Integer> live, Pairs pairs) {
        int[] found = live.stream().mapToInt(pairs::itemOf).filter(i -> i >= 0).toArray();
        int[] tails = new int[found.length];
        int[] before = new int[found.length];
        int length = 0;
        for (int i = 0; i < found.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (found[tails[middle]] < found[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<Integer> out = new TreeSet<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            out.add(found[i]);
        }
        return out;
    }

    private void collect(
            List<Row> all, List<Integer> live, List<Item> now, Pairs pairs, Set<Integer> anchors) {
        int stretch = 0;
        for (int row : live) {
            if (pairs.hasItem(row)) {
                stretch += anchors.contains(pairs.itemOf(row)) ? 1 : 0;
            } else {
                Row left = all.get(row);
                String wording = kind.wording(left::at);
                rows.add(left(row, left.at(Column.CLAIM), wording, stretch));
            }
        }
        stretch = 0;
        for (int item = 0; item < now.size(); item++) {
            if (pairs.rowOf(item) >= 0) {
                stretch += anchors.contains(item) ? 1 : 0;
            } else {
                Item left = now.get(item);
                items.add(left(item, left.at(Column.CLAIM), left.wording(), stretch));
            }
        }
    }

    private static Left left(int index, String text, String wording, int stretch) {
        return new Left(index, Wording.key(text), Similarity.words(wording), stretch);
    }

    private List<Candidate> candidates() {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String word : items.get(i).words().counts().keySet()) {
                holders.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
        int[] firstOf = firstOfStretch();
        List<Candidate> out = new ArrayList<>();
        int rank = 0;
        for (int r = 0; r < rows.size(); r++) {
            Left row = rows.get(r);
            rank = r > 0 && rows.get(r - 1).stretch() == row.stretch() ? rank + 1 : 0;
            Set<Integer> near = new TreeSet<>();
            for (String word : row.words().counts().keySet()) {
                List<Integer> known = holders.getOrDefault(word, List.of());
                near.addAll(known.size() <= COMMON ? known : List.of());
            }
            int twin = firstOf[row.stretch()] + rank;
            for (int i = Math.max(0, twin - REACH); i <= twin + REACH && i < items.size(); i++) {
                near.add(i);
            }
            for (int i : near) {
                add(row, items.get(i), Math.abs(i - twin), out);
            }
        }
        out.sort(Candidate.BEST);
        return out;
    }

    /** For each stretch the first item left in it, or after it. */
    private int[] firstOfStretch() {
        int last = 0;
        for (Left left : rows) {
            last = Math.max(last, left.stretch());
        }
        int[] out = new int[last + 1];
        Arrays.fill(out, items.size());
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).stretch() <= last) {
                out[items.get(i).stretch()] = i;
            }
        }
        for (int s = last - 1; s >= 0; s--) {
            out[s] = Math.min(out[s], out[s + 1]);
        }
        return out;
    }

    private void add(Left row, Left item, int shift, List<Candidate> out) {
        double similarity =
                kind == RowKind.NAME
                        ? row.text().equals(item.text()) ? 1 : 0
                        : Similarity.of(row.words(), item.words());
        double least = row.stretch() == item.stretch() ? NEARBY : ANYWHERE;
        if (similarity >= least) {
            out.add(new Candidate(similarity, shift, row.index(), item.index()));
        }
    }
}
