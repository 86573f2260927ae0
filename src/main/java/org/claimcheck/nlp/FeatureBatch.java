package org.claimcheck.nlp;

import java.util.Arrays;

/** Features whose weights are asked for together, and where each weight goes. */
final class FeatureBatch {

    private int[] keys = new int[1024];
    private int[] bases = new int[1024];
    private int[] guesses = new int[1024];
    private int[] guessed = new int[1024];
    private int size;

    /**
     * @param base where the row begins that the weights are added to
     */
    void add(int fingerprint, int base) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            bases = Arrays.copyOf(bases, 2 * size);
            guesses = Arrays.copyOf(guesses, 2 * size);
            guessed = Arrays.copyOf(guessed, 2 * size);
        }
        keys[size] = fingerprint;
        bases[size] = base;
        size++;
    }

    /** Looks all up, adds what they weigh, and empties the batch. */
    void addTo(int[] sums, NameModel model) {
        HashIndex index = model.features();
        // One step after the other for all: what one waits for memory, the others do, too.
        for (int i = 0; i < size; i++) {
            guesses[i] = index.guess(keys[i]);
        }
        for (int i = 0; i < size; i++) {
            guessed[i] = index.fingerprint(guesses[i]);
        }
        int found = 0;
        for (int i = 0; i < size; i++) {
            int guess = guesses[i];
            int rank = guessed[i] == keys[i] ? guess : index.rank(keys[i], guess);
            if (rank >= 0) {
                keys[found] = rank;
                bases[found] = bases[i];
                found++;
            }
        }
        for (int i = 0; i < found; i++) {
            sums[bases[i]] += model.weight(keys[i], 0);
        }
        for (int i = 0; i < found; i++) {
            model.addRest(sums, bases[i], keys[i]);
        }
        size = 0;
    }
}
