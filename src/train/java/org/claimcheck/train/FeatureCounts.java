package org.claimcheck.train;

import java.util.Arrays;

/** Counts fingerprints, then numbers those seen often enough, in unsigned order. */
final class FeatureCounts {
    private int[] keys = new int[1 << 20];
    private int[] counts = new int[1 << 20];
    private int used;

    private int[] kept = {};

    void add(int fingerprint) {
        int slot = slot(keys, counts, fingerprint);
        if (counts[slot]++ == 0) {
            keys[slot] = fingerprint;
            if (++used * 2 > keys.length) {
                grow();
            }
        }
    }

    private static int slot(int[] keys, int[] counts, int fingerprint) {
        int mask = keys.length - 1;
        int slot = fingerprint & mask;
        while (counts[slot] != 0 && keys[slot] != fingerprint) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new int[keys.length];
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldCounts[k] != 0) {
                int slot = slot(keys, counts, oldKeys[k]);
                keys[slot] = oldKeys[k];
                counts[slot] = oldCounts[k];
            }
        }
    }

    /** Drops fingerprints seen fewer than {@code cutoff} times; nothing can be added any more. */
    void finish(int cutoff) {
        int[] often = new int[used];
        int n = 0;
        for (int k = 0; k < keys.length; k++) {
            if (counts[k] >= cutoff && counts[k] != 0) {
                often[n++] = keys[k] ^ Integer.MIN_VALUE;
            }
        }
        kept = Arrays.copyOf(often, n);
        Arrays.sort(kept);
        keys = new int[Integer.highestOneBit(Math.max(8, 2 * n)) << 1];
        counts = new int[keys.length];
        for (int k = 0; k < n; k++) {
            kept[k] ^= Integer.MIN_VALUE;
            int slot = slot(keys, counts, kept[k]);
            keys[slot] = kept[k];
            counts[slot] = k + 1;
        }
    }

    int size() {
        return kept.length;
    }

    int fingerprint(int index) {
        return kept[index];
    }

    /** Number of a fingerprint after {@link #finish}, or -1. */
    int indexOf(int fingerprint) {
        return counts[slot(keys, counts, fingerprint)] - 1;
    }
}
