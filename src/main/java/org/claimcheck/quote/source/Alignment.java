package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Span;

/**
 * The best way to lay the words of a quotation beside a stretch of its source: a global alignment
 * of the quotation (Needleman and Wunsch 1970) with free ends in the source.
 */
final class Alignment {

    private static final int MATCH = 2;
    private static final int CHANGE = -1;

    private static final byte PAIR = 1;
    private static final byte PUT_IN = 2;
    private static final byte LEFT_OUT = 3;

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
        int[] above = new int[m + 1];
        int[] row = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            row[0] = i * CHANGE;
            steps[i][0] = PUT_IN;
            int skip = quote.gapBefore(i) == null ? CHANGE : 0;
            for (int j = 1; j <= m; j++) {
                boolean same = words.hash(i - 1) == source.hash(window.start() + j - 1);
                int best = above[j - 1] + (same ? MATCH : CHANGE);
                byte step = PAIR;
                if (above[j] + CHANGE > best) {
                    best = above[j] + CHANGE;
                    step = PUT_IN;
                }
                if (i < n && row[j - 1] + skip > best) {
                    best = row[j - 1] + skip;
                    step = LEFT_OUT;
                }
                row[j] = best;
                steps[i][j] = step;
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        int end = 0;
        for (int j = 1; j <= m; j++) {
            end = above[j] > above[end] ? j : end;
        }
        return trace(steps, end, window.start(), above[end]);
    }

    private Result trace(byte[][] steps, int end, int first, int score) {
        int i = words.size();
        int j = end;
        int[] pairs = new int[i];
        while (i > 0) {
            byte step = steps[i][j];
            if (step == PAIR) {
                i--;
                j--;
                boolean same = words.hash(i) == source.hash(first + j);
                pairs[i] = same ? first + j : -1;
            } else if (step == PUT_IN) {
                pairs[--i] = -1;
            } else {
                j--;
            }
        }
        return new Result(
                pairs,
                differences(pairs, first + j, first + end),
                new Span(first + j, first + end),
                score);
    }

    private List<Difference> differences(int[] pairs, int from, int to) {
        List<Difference> out = new ArrayList<>();
        int quoted = 0;
        int at = from;
        for (int i = 0; i <= pairs.length; i++) {
            int pair = i == pairs.length ? to : pairs[i];
            if (pair < 0) {
                continue;
            }
            if (quoted < i || at < pair) {
                out.add(new Difference(new Span(quoted, i), new Span(at, pair)));
            }
            quoted = i + 1;
            at = pair + 1;
        }
        return out;
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
        int room = quote.gaps().size() * 60;
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
