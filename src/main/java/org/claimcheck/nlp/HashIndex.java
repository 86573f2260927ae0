package org.claimcheck.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A read-only map from fingerprint to rank (position in the sorted list of all fingerprints),
 * stored as the gaps between neighbours, seven bits a byte.
 */
final class HashIndex {

    private final int[] sorted;

    /** For each value of the highest bits the rank of the first fingerprint that has it or more. */
    private final int[] firstOf;

    private final int shift;

    /** Reads what {@link #write} wrote, and leaves the buffer, which has an array, behind it. */
    HashIndex(ByteBuffer in, int size) {
        sorted = new int[size];
        shift = Integer.numberOfLeadingZeros(Math.max(8, size)) + 2;
        firstOf = new int[(1 << (Integer.SIZE - shift)) + 1];
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
    }

    private HashIndex(int[] sorted, int[] firstOf) {
        this.sorted = sorted;
        this.firstOf = firstOf;
        this.shift = Integer.numberOfLeadingZeros(Math.max(8, sorted.length)) + 2;
    }

    /** Reads what {@link #write(ModelFile.Writer)} wrote. */
    static HashIndex prepared(ModelFile.Part in) throws IOException {
        return new HashIndex(in.ints(), in.ints());
    }

    void write(ModelFile.Writer out) {
        out.ints(sorted);
        out.ints(firstOf);
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
