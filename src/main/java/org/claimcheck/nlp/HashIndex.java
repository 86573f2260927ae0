package org.claimcheck.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A read-only map from fingerprint to rank (position in the sorted list of all fingerprints),
 * stored as the gaps between neighbours, seven bits a byte.
 */
final class HashIndex {

    /** How many of the bits of {@link #present} lie in a bucket of {@link #firstOf}: 2 to this. */
    private static final int BITS_OF_BUCKET = 5;

    private final int[] sorted;

    /** For each value of the highest bits the rank of the first fingerprint that has it or more. */
    private final int[] firstOf;

    private final int shift;

    /** A bit for each value of the highest bits that a fingerprint has: most others are told here. */
    private final long[] present;

    private final int bitShift;

    /** Reads what {@link #write} wrote, and leaves the buffer, which has an array, behind it. */
    HashIndex(ByteBuffer in, int size) {
        sorted = new int[size];
        shift = Integer.numberOfLeadingZeros(Math.max(8, size)) + 2;
        firstOf = new int[(1 << (Integer.SIZE - shift)) + 1];
        bitShift = Math.max(0, shift - BITS_OF_BUCKET);
        present = new long[1 << (Integer.SIZE - bitShift - 6)];
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
            present[previous >>> (bitShift + 6)] |= 1L << (previous >>> bitShift);
            int high = previous >>> shift;
            while (filled <= high) {
                firstOf[filled++] = rank;
            }
        }
        while (filled < firstOf.length) {
            firstOf[filled++] = size;
        }
        in.position(at - in.arrayOffset());
    }

    /** 1 if there is such a fingerprint, and seldom if there is none; else 0. */
    int mayHold(int fingerprint) {
        return (int) (present[fingerprint >>> (bitShift + 6)] >>> (fingerprint >>> bitShift)) & 1;
    }

    /** Rank of the fingerprint, or -1. */
    int rank(int fingerprint) {
        int high = fingerprint >>> shift;
        int end = firstOf[high + 1];
        for (int rank = firstOf[high]; rank < end; rank++) {
            if (sorted[rank] == fingerprint) {
                return rank;
            }
        }
        return -1;
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
