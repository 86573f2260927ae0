package org.claimcheck.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A read-only map from fingerprint to rank (position in the sorted list of all fingerprints),
 * stored as the gaps between neighbours, seven bits a byte.
 */
final class HashIndex {

    /** Ascending as unsigned numbers. */
    private final int[] sorted;

    /** For each value of the highest bits the rank of the first fingerprint that has it or more. */
    private final int[] firstOf;

    private final int shift;

    private HashIndex(int[] sorted, int[] firstOf) {
        this.sorted = sorted;
        this.firstOf = firstOf;
        this.shift = shift(sorted.length);
    }

    /** Four to eight fingerprints share the highest bits: few enough places for a near cache. */
    private static int shift(int size) {
        return Integer.numberOfLeadingZeros(Math.max(8, size)) + 3;
    }

    /** Reads what {@link #write} wrote, and leaves the buffer, which has an array, behind it. */
    static HashIndex of(ByteBuffer in, int size) {
        int[] sorted = new int[size];
        int shift = shift(size);
        int[] firstOf = new int[(1 << (Integer.SIZE - shift)) + 1];
        byte[] bytes = in.array();
        int at = in.arrayOffset() + in.position();
        int filled = 0;
        int previous = 0;
        for (int rank = 0; rank < size; rank++) {
            int gap = 0;
            int bits = 0;
            byte b;
            do {
                b = bytes[at++];
                gap |= (b & 0x7F) << bits;
                bits += 7;
            } while (b < 0);
            previous += gap;
            sorted[rank] = previous;
            int high = previous >>> shift;
            while (filled <= high) {
                firstOf[filled++] = rank;
            }
        }
        while (filled < firstOf.length) {
            firstOf[filled++] = size;
        }
        in.position(at - in.arrayOffset());
        return new HashIndex(sorted, firstOf);
    }

    /** Reads what {@link #write(ModelFile.Writer)} wrote. */
    static HashIndex prepared(ModelFile.Part in) throws IOException {
        return new HashIndex(in.ints(), in.ints());
    }

    void write(ModelFile.Writer out) {
        out.ints(sorted);
        out.ints(firstOf);
    }

    /**
     * Near which rank a fingerprint is if it is known: hashes are spread evenly, so the bits behind
     * the highest say how far on it is among those that share them.
     */
    int guess(int fingerprint) {
        int high = fingerprint >>> shift;
        int first = firstOf[high];
        long behind = Integer.toUnsignedLong(fingerprint << (Integer.SIZE - shift));
        int size = firstOf[high + 1] - first;
        int guess = first + (int) ((behind * size) >>> Integer.SIZE);
        return Math.min(guess, sorted.length - 1);
    }

    /** The fingerprint of a rank. */
    int fingerprint(int rank) {
        return sorted[rank];
    }

    /** Rank of the fingerprint, or -1. */
    int rank(int fingerprint) {
        return sorted.length == 0 ? -1 : rank(fingerprint, guess(fingerprint));
    }

    /**
     * @param guess of the fingerprint
     */
    int rank(int fingerprint, int guess) {
        int rank = guess;
        if (Integer.compareUnsigned(sorted[rank], fingerprint) < 0) {
            do {
                rank++;
            } while (rank < sorted.length
                    && Integer.compareUnsigned(sorted[rank], fingerprint) < 0);
        } else {
            while (rank > 0 && Integer.compareUnsigned(sorted[rank], fingerprint) > 0) {
                rank--;
            }
        }
        return rank < sorted.length && sorted[rank] == fingerprint ? rank : -1;
    }

    /** {@code sorted}: ascending as unsigned numbers, no duplicates. */
    static void write(int[] sorted, DataOutputStream out) throws IOException {
        int previous = 0;
        for (int key : sorted) {
            int gap = key - previous;
            while ((gap & ~0x7F) != 0) {
                out.writeByte((gap & 0x7F) | 0x80);
                gap >>>= 7;
            }
            out.writeByte(gap);
            previous = key;
        }
    }
}
