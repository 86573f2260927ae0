package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Finds passages that repeat an earlier one, in time linear in their length: each run of five words
 * belongs to the passage that has it first, and a passage most of whose runs belong to one other,
 * and make up most of that, repeats it.
 */
final class Shingles {

    private static final int RUN = 5;

    /** Shorter passages have too few runs to compare. */
    private static final int FEWEST_WORDS = 10;

    /** One changed word in 15 costs a third of the runs around it. */
    private static final double SHARE = 0.7;

    private final Owners owners = new Owners();
    private final Map<Integer, Passage> passages = new HashMap<>();

    /**
     * @param facts the figures, and names that do not begin a passage
     */
    private record Passage(int runs, Set<String> facts) {}

    /**
     * Adds a passage.
     *
     * @param words its words and numbers
     * @return the earlier passage that it repeats, or -1
     */
    int add(int id, List<Token> words) {
        if (words.size() < FEWEST_WORDS) {
            return -1;
        }
        long[] runs = runs(words);
        Map<Integer, Integer> shared = new HashMap<>();
        int best = -1;
        for (long run : runs) {
            int owner = owners.put(run, id);
            if (owner >= 0) {
                int count = shared.merge(owner, 1, Integer::sum);
                best = best < 0 || count > shared.get(best) ? owner : best;
            }
        }
        Passage passage = new Passage(runs.length, facts(words));
        passages.put(id, passage);
        return best >= 0 && repeats(passage, passages.get(best), shared.get(best)) ? best : -1;
    }

    private static boolean repeats(Passage later, Passage earlier, int shared) {
        return shared >= SHARE * later.runs()
                && shared >= SHARE * earlier.runs()
                && later.facts().equals(earlier.facts());
    }

    /** The words and numbers among tokens. */
    static List<Token> words(Tokens t) {
        List<Token> out = new ArrayList<>(t.size());
        for (int i = 0; i < t.size(); i++) {
            if (t.at(i).isWord() || t.at(i).isDigits()) {
                out.add(t.at(i));
            }
        }
        return out;
    }

    /** A hash of each run, once. */
    private static long[] runs(List<Token> words) {
        long[] hashes = new long[words.size() - RUN + 1];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 7;
            for (int k = i; k < i + RUN; k++) {
                hash = hash * 1_000_003 + words.get(k).word().hashCode();
            }
            hashes[i] = hash;
        }
        Arrays.sort(hashes);
        int distinct = 0;
        for (long hash : hashes) {
            if (distinct == 0 || hash != hashes[distinct - 1]) {
                hashes[distinct++] = hash;
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }

    private static Set<String> facts(List<Token> words) {
        Set<String> out = new HashSet<>();
        for (Token word : words.subList(1, words.size())) {
            if (word.isDigits() || word.capital()) {
                out.add(word.word());
            }
        }
        return out;
    }

    /** The first passage that has each run: a table of numbers, as there is a run for each word. */
    private static final class Owners {

        private long[] runs = new long[1 << 10];

        /** A passage plus one; 0 where there is no run. */
        private int[] passages = new int[runs.length];

        private int size;

        /** The passage that has the run; -1 if none had it, and then this one has. */
        int put(long run, int passage) {
            int slot = slot(run);
            if (passages[slot] != 0) {
                return passages[slot] - 1;
            }
            runs[slot] = run;
            passages[slot] = passage + 1;
            size++;
            if (2 * size > runs.length) {
                grow();
            }
            return -1;
        }

        /** Where the run is, or may go. */
        private int slot(long run) {
            int slot = Long.hashCode(run * 0x9E3779B97F4A7C15L) & (runs.length - 1);
            while (passages[slot] != 0 && runs[slot] != run) {
                slot = (slot + 1) & (runs.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] before = runs;
            int[] whose = passages;
            runs = new long[2 * before.length];
            passages = new int[runs.length];
            for (int i = 0; i < before.length; i++) {
                if (whose[i] != 0) {
                    int slot = slot(before[i]);
                    runs[slot] = before[i];
                    passages[slot] = whose[i];
                }
            }
        }
    }
}
