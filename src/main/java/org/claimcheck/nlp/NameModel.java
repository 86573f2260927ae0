package org.claimcheck.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Weights of a linear model over feature fingerprints: a feature has a weight for some of the tags.
 * A weight is one signed byte b and stands for step * b * |b|: fine near zero, yet wide enough for
 * the largest. Read-only and safe to share.
 */
public final class NameModel {
    private static final int MAGIC = 0x43434E31;

    private static final int T = NameTags.COUNT;

    /** What a byte stands for, in steps. */
    private static final int[] IN_STEPS = new int[1 << Byte.SIZE];

    static {
        for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
            IN_STEPS[Byte.toUnsignedInt((byte) b)] = b * Math.abs(b);
        }
    }

    private final HashIndex features;

    /** One weight a tag for each feature: most that occur often have nearly all of them. */
    private final byte[] rows;

    private final float step;

    private NameModel(HashIndex features, byte[] rows, float step) {
        this.features = features;
        this.rows = rows;
        this.step = step;
    }

    /** What one of the whole numbers stands for that {@link #weight} gives. */
    float step() {
        return step;
    }

    /** The ranks of the features. */
    HashIndex features() {
        return features;
    }

    /**
     * Adds to {@code sums} what a feature weighs for all tags but the first, in steps: sums of
     * whole numbers are exact, so that it does not matter in which order or in which groups
     * features are added.
     *
     * @param base where the row of tags begins
     */
    void addRest(int[] sums, int base, int rank) {
        int at = rank * T;
        for (int tag = 1; tag < T; tag++) {
            sums[base + tag] += IN_STEPS[rows[at + tag] & 0xFF];
        }
    }

    /** What a feature weighs for a tag, in steps. */
    int weight(int rank, int tag) {
        return IN_STEPS[rows[rank * T + tag] & 0xFF];
    }

    /** Reads what {@link #write(ModelFile.Writer)} wrote. */
    static NameModel prepared(ModelFile.Part in) throws IOException {
        return new NameModel(HashIndex.prepared(in), in.bytes(), Float.intBitsToFloat(in.number()));
    }

    void write(ModelFile.Writer out) {
        features.write(out);
        out.bytes(rows);
        out.number(Float.floatToIntBits(step));
    }

    /** Reads what {@link #write} wrote; an {@link IOException} if it is anything else. */
    public static NameModel read(InputStream in) throws IOException {
        return ModelBytes.inflate(in, NameModel::of);
    }

    private static NameModel of(ByteBuffer bytes) throws IOException {
        if (bytes.getInt() != MAGIC || bytes.getInt() != T) {
            throw new IOException("not a name model");
        }
        float step = bytes.getFloat();
        int size = bytes.getInt();
        HashIndex features = HashIndex.of(bytes, size);
        byte[] counts = new byte[size];
        bytes.get(counts);
        byte[] rows = new byte[size * T];
        byte[] all = bytes.array();
        int tag = bytes.arrayOffset() + bytes.position();
        int weights = 0;
        for (byte count : counts) {
            weights += count;
        }
        for (int rank = 0; rank < size; rank++) {
            for (int end = tag + counts[rank]; tag < end; tag++) {
                rows[rank * T + all[tag]] = all[tag + weights];
            }
        }
        return new NameModel(features, rows, step);
    }

    /**
     * @param fingerprints ascending as unsigned numbers, no duplicates
     * @param weights for each fingerprint one byte a tag; b stands for step * b * |b|
     */
    public static void write(int[] fingerprints, byte[][] weights, float step, OutputStream to)
            throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(to, deflater, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(NameTags.COUNT);
            out.writeFloat(step);
            out.writeInt(fingerprints.length);
            HashIndex.write(fingerprints, out);
            for (byte[] row : weights) {
                int count = 0;
                for (byte w : row) {
                    count += w != 0 ? 1 : 0;
                }
                out.writeByte(count);
            }
            for (byte[] row : weights) {
                for (int tag = 0; tag < row.length; tag++) {
                    if (row[tag] != 0) {
                        out.writeByte(tag);
                    }
                }
            }
            for (byte[] row : weights) {
                for (byte w : row) {
                    if (w != 0) {
                        out.writeByte(w);
                    }
                }
            }
        } finally {
            deflater.end();
        }
    }
}
