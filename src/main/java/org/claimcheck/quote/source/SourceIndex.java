package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which sources hold three words in a row: one sorted array of hashes and places, eight bytes a
 * word.
 */
final class SourceIndex {

    private static final int WORDS = 3;

    /** Three words that stand in more places say little about where a quotation comes from. */
    private static final int MOST_PLACES = 500;

    private final List<SourceText> sources;

    /** A hash in the upper half, the index of a source in the lower; sorted. */
    private final long[] entries;

    private SourceIndex(List<SourceText> sources, long[] entries) {
        this.sources = sources;
        this.entries = entries;
    }

    static SourceIndex of(List<SourceText> sources) {
        long[] entries = new long[1 << 10];
        int size = 0;
        for (int s = 0; s < sources.size(); s++) {
            WordList words = sources.get(s).words();
            int grams = words.size() - WORDS + 1;
            if (size + Math.max(0, grams) > entries.length) {
                entries = Arrays.copyOf(entries, Math.max(size + grams, entries.length * 2));
            }
            int first = size;
            for (int i = 0; i < grams; i++) {
                entries[size++] = ((long) words.gram(i, WORDS) << 32) | s;
            }
            size = distinct(entries, first, size);
        }
        entries = Arrays.copyOf(entries, size);
        Arrays.sort(entries);
        return new SourceIndex(sources, entries);
    }

    private static int distinct(long[] entries, int from, int to) {
        Arrays.sort(entries, from, to);
        int size = from;
        for (int i = from; i < to; i++) {
            if (i == from || entries[i] != entries[i - 1]) {
                entries[size++] = entries[i];
            }
        }
        return size;
    }

    /** The sources that share most with a quotation, the likeliest first. */
    List<SourceText> candidates(QuotePattern quote, int most) {
        Map<Integer, Integer> hits = new TreeMap<>();
        WordList words = quote.words();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            count(words.gram(i, WORDS), hits);
        }
        List<Integer> order = new ArrayList<>(hits.keySet());
        order.sort((a, b) -> Integer.compare(hits.get(b), hits.get(a)));
        return order.stream().limit(most).map(sources::get).toList();
    }

    private void count(int gram, Map<Integer, Integer> hits) {
        int from = first((long) gram << 32);
        for (int i = from; i < entries.length && i - from < MOST_PLACES; i++) {
            if ((int) (entries[i] >> 32) != gram) {
                return;
            }
            hits.merge((int) entries[i], 1, Integer::sum);
        }
    }

    private int first(long key) {
        int found = Arrays.binarySearch(entries, key);
        return found >= 0 ? found : -found - 1;
    }
}
