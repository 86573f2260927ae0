package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The best way to lay the words of a quotation beside a stretch of its source: a global alignment
 * of the quotation with free ends in the source, where leaving out a clause costs little more than
 * leaving out a word (affine gaps, Gotoh 1982).
 */
final class Alignment {

    private static final int MATCH = 16;
    private static final int CHANGE = -8;
    private static final int OPEN = -16;
    private static final int EXTEND = -1;

    /** A clause is left out oftener than words of two. */
    private static final int CLAUSE = 4;

    private static final byte PAIR = 1;
    private static final byte PUT_IN = 2;
    private static final byte LEFT_OUT = 3;

    /** Added to a step where leaving out goes on from the word before. */
    private static final byte GOES_ON = 4;

    /** So many words of the source are looked through for words left out without a mark. */
    private static final int UNMARKED = 60;

    /** Fewer words left out beside a change belong to it. */
    private static final int APART = 3;

    /**
     * A stretch in which words differ.
     *
     * @param quoted words of the quotation
     * @param source words of the source
     */
    record Difference(Span quoted, Span source) {}

    /** How the words of the quotation were laid. */
    static final class Result {

        private final int[] pairs;
        private final List<Difference> differences;
        private final Span source;
        private final int score;

        private Result(int[] pairs, List<Difference> differences, Span source, int score) {
            this.pairs = pairs;
            this.differences = differences;
            this.source = source;
            this.score = score;
        }

        /** For each word of the quotation the word of the source it stands for; -1 if none. */
        int[] pairs() {
            return pairs.clone();
        }

        List<Difference> differences() {
            return differences;
        }

        /** Words of the source. */
        Span source() {
            return source;
        }

        int score() {
            return score;
        }

        int matched() {
            int out = 0;
            for (int pair : pairs) {
                out += pair >= 0 ? 1 : 0;
            }
            return out;
        }

        /** How many words stand beside another that is matched, and follow it on both sides. */
        int solid() {
            int out = 0;
            for (int i = 0; i < pairs.length; i++) {
                boolean after = i > 0 && pairs[i] == pairs[i - 1] + 1 && pairs[i - 1] >= 0;
                boolean before =
                        i + 1 < pairs.length && pairs[i + 1] == pairs[i] + 1 && pairs[i] >= 0;
                out += pairs[i] >= 0 && (after || before) ? 1 : 0;
            }
            return out;
        }

        /** The most words that follow each other on both sides. */
        int run() {
            int best = 0;
            int run = 0;
            for (int i = 0; i < pairs.length; i++) {
                boolean follows = run > 0 && pairs[i] == pairs[i - 1] + 1;
                run = pairs[i] < 0 ? 0 : follows ? run + 1 : 1;
                best = Math.max(best, run);
            }
            return best;
        }
    }

    private final QuotePattern quote;
    private final WordList words;
    private final WordList source;

    Alignment(QuotePattern quote, WordList source) {
        this.quote = quote;
        this.words = quote.words();
        this.source = source;
    }

    Result within(Span window) {
        int n = words.size();
        int m = window.length();
        byte[][] steps = new byte[n + 1][m + 1];
        boolean[] clause = clauses(window);
        int[] above = new int[m + 1];
        int[] row = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            row[0] = i * CHANGE;
            steps[i][0] = PUT_IN;
            boolean marked = quote.gapBefore(i) != null;
            int open = marked ? 0 : OPEN;
            int extend = marked ? 0 : EXTEND;
            int leaving = Integer.MIN_VALUE / 2;
            for (int j = 1; j <= m; j++) {
                boolean same = words.hash(i - 1) == source.hash(window.start() + j - 1);
                int best = above[j - 1] + (same ? MATCH : CHANGE);
                byte step = PAIR;
                if (above[j] + CHANGE > best) {
                    best = above[j] + CHANGE;
                    step = PUT_IN;
                }
                int opened = row[j - 1] + open + (clause[j - 1] && !marked ? CLAUSE : 0);
                boolean goesOn = leaving + extend > opened;
                leaving = goesOn ? leaving + extend : opened;
                if (i < n && leaving > best) {
                    best = leaving;
                    step = LEFT_OUT;
                }
                row[j] = best;
                steps[i][j] = (byte) (goesOn ? step + GOES_ON : step);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        int end = 0;
        for (int j = 1; j <= m; j++) {
            end = above[j] > above[end] ? j : end;
        }
        // Another last word was put for the source's, rather than behind it.
        while (end > 0
                && end < m
                && !clause[end]
                && above[end + 1] == above[end]
                && steps[n][end + 1] % GOES_ON == PAIR) {
            end++;
        }
        return trace(steps, end, window.start(), above[end]);
    }

    /** For each word of a stretch whether a sign stands before it. */
    private boolean[] clauses(Span window) {
        boolean[] out = new boolean[window.length()];
        for (int j = 0; j < out.length; j++) {
            out[j] =
                    source.before(window.start() + j)
                            .chars()
                            .anyMatch(c -> ",;:.?!".indexOf(c) >= 0);
        }
        return out;
    }

    private Result trace(byte[][] steps, int end, int first, int score) {
        int i = words.size();
        int j = end;
        int[] pairs = new int[i];
        Deltas deltas = new Deltas();
        boolean leaving = false;
        while (i > 0) {
            int step = steps[i][j] % GOES_ON;
            if (leaving || step == LEFT_OUT) {
                leaving = steps[i][j] >= GOES_ON;
                j--;
                deltas.leftOut(i, first + j);
            } else if (step == PAIR) {
                i--;
                j--;
                boolean same = words.hash(i) == source.hash(first + j);
                pairs[i] = same ? first + j : -1;
                if (same) {
                    deltas.matched();
                } else {
                    deltas.changed(i, first + j, 1);
                }
            } else {
                pairs[--i] = -1;
                deltas.changed(i, first + j, 0);
            }
        }
        deltas.matched();
        Collections.reverse(deltas.found);
        return new Result(pairs, deltas.found, new Span(first + j, first + end), score);
    }

    /** Collects differences from the last to the first. */
    private static final class Deltas {

        private final List<Difference> found = new ArrayList<>();
        private @Nullable Span quoted;
        private @Nullable Span source;
        private int left;

        /** A word of the source that the quotation does not have before its word {@code i}. */
        void leftOut(int i, int j) {
            left++;
            add(new Span(i, i), new Span(j, j + 1));
        }

        void changed(int i, int j, int words) {
            if (left >= APART) {
                matched();
            }
            left = 0;
            add(new Span(i, i + 1), new Span(j, j + words));
        }

        void matched() {
            if (quoted != null && source != null) {
                found.add(new Difference(quoted, source));
            }
            quoted = null;
            source = null;
            left = 0;
        }

        private void add(Span more, Span other) {
            quoted = quoted == null ? more : quoted.cover(more);
            source = source == null ? other : source.cover(other);
        }
    }

    /**
     * The stretches of the source that may hold the quotation, the likeliest first: where pairs of
     * its words lie on about the same diagonal.
     */
    List<Span> windows(int most) {
        Map<Integer, List<Integer>> pairs = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            List<Integer> same = pairs.computeIfAbsent(words.gram(i, 2), k -> new ArrayList<>());
            if (same.size() < 4) {
                same.add(i);
            }
        }
        int n = words.size();
        int bucket = Math.max(16, n / 2);
        int[] hits = new int[(source.size() + n) / bucket + 2];
        for (int j = 0; j + 1 < source.size(); j++) {
            List<Integer> same = pairs.get(source.gram(j, 2));
            if (same != null) {
                for (int i : same) {
                    hits[(j - i + n) / bucket]++;
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int b = 0; b + 1 < hits.length; b++) {
            if (hits[b] + hits[b + 1] > 0) {
                order.add(b);
            }
        }
        order.sort((a, b) -> Integer.compare(hits[b] + hits[b + 1], hits[a] + hits[a + 1]));
        List<Span> out = new ArrayList<>();
        int room = (quote.gaps().size() + 1) * UNMARKED;
        for (int b : order.subList(0, Math.min(most, order.size()))) {
            int from = Math.max(0, b * bucket - n - 8);
            int to = Math.min(source.size(), b * bucket + 2 * bucket + n + 8 + room);
            if (from < to) {
                out.add(new Span(from, to));
            }
        }
        return out;
    }
}
