package org.claimcheck.nlp;

import java.util.Arrays;

/** Features whose weights are asked for together, and where each weight goes. */
final class FeatureBatch {

    private int[] keys = new int[1024];
    private int[] bases = new int[1024];
    private byte[][] columns = new byte[1024][];
    private int size;

    /**
     * @param base where the row begins that the weights are added to
     * @param column for each tag where in that row
     */
    void add(int fingerprint, int base, byte[] column) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            bases = Arrays.copyOf(bases, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        keys[size] = fingerprint;
        bases[size] = base;
        columns[size] = column;
        size++;
    }

    /** Looks all up, adds what they weigh, and empties the batch. */
    void addTo(int[] sums, NameModel model) {
        HashIndex index = model.features();
        int found = 0;
        for (int i = 0; i < size; i++) {
            int rank = index.rank(keys[i]);
            if (rank >= 0) {
                keys[found] = rank;
                bases[found] = bases[i];
                columns[found] = columns[i];
                found++;
            }
        }
        // One step after the other for all: what one waits for memory, the others do, too.
        for (int i = 0; i < found; i++) {
            model.addTo(sums, keys[i], bases[i], columns[i]);
        }
        size = 0;
    }
}
