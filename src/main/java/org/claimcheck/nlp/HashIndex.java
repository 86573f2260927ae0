package org.claimcheck.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A read-only map from fingerprint to rank (position in the sorted list of all fingerprints),
 * stored as the gaps between neighbours, seven bits a byte.
 */
final class HashIndex {
    /** Pairs: a fingerprint, and its rank plus one; side by side, so that one look finds both. */
    private final int[] slots;

    private final int mask;

    /** {@code sorted}: ascending as unsigned numbers, no duplicates. */
    private HashIndex(int[] sorted) {
        int capacity = Integer.highestOneBit(Math.max(8, sorted.length * 2 - 1)) << 1;
        slots = new int[2 * capacity];
        mask = capacity - 1;
        for (int rank = 0; rank < sorted.length; rank++) {
            int slot = sorted[rank] & mask;
            while (slots[2 * slot + 1] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[2 * slot] = sorted[rank];
            slots[2 * slot + 1] = rank + 1;
        }
    }

    /** Rank of the fingerprint, or -1. */
    int rank(int fingerprint) {
        int slot = fingerprint & mask;
        while (slots[2 * slot + 1] != 0) {
            if (slots[2 * slot] == fingerprint) {
                return slots[2 * slot + 1] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    static HashIndex read(DataInputStream in, int size) throws IOException {
        int[] sorted = new int[size];
        int previous = 0;
        for (int i = 0; i < size; i++) {
            int gap = 0;
            int shift = 0;
            int b;
            do {
                b = in.readUnsignedByte();
                gap |= (b & 0x7F) << shift;
                shift += 7;
            } while (b >= 0x80);
            previous += gap;
            sorted[i] = previous;
        }
        return new HashIndex(sorted);
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
