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

    private final HashIndex features;

    /** Weights of feature r are at {@code starts[r]} to {@code starts[r + 1]}. */
    private final int[] starts;

    private final byte[] tags;
    private final byte[] steps;
    private final float step;

    private NameModel(HashIndex features, int[] starts, byte[] tags, byte[] steps, float step) {
        this.features = features;
        this.starts = starts;
        this.tags = tags;
        this.steps = steps;
        this.step = step;
    }

    /** What one of the whole numbers stands for that {@link #addTo} adds. */
    float step() {
        return step;
    }

    /** The ranks of the features. */
    HashIndex features() {
        return features;
    }

    /**
     * Adds to {@code sums} what a feature weighs, in steps: sums of whole numbers are exact, so that
     * it does not matter in which order or in which groups features are added.
     *
     * @param base where the row begins
     * @param columns where in the row the weight of each tag goes
     */
    void addTo(int[] sums, int rank, int base, byte[] columns) {
        int end = starts[rank + 1];
        for (int k = starts[rank]; k < end; k++) {
            sums[base + columns[tags[k]]] += steps[k] * Math.abs(steps[k]);
        }
    }

    /** Reads what {@link #write} wrote; an {@link IOException} if it is anything else. */
    public static NameModel read(InputStream in) throws IOException {
        return ModelBytes.inflate(in, NameModel::of);
    }

    private static NameModel of(ByteBuffer bytes) throws IOException {
        if (bytes.getInt() != MAGIC || bytes.getInt() != NameTags.COUNT) {
            throw new IOException("not a name model");
        }
        float step = bytes.getFloat();
        int size = bytes.getInt();
        HashIndex features = new HashIndex(bytes, size);
        int[] starts = new int[size + 1];
        for (int r = 0; r < size; r++) {
            starts[r + 1] = starts[r] + bytes.get();
        }
        byte[] tags = new byte[starts[size]];
        bytes.get(tags);
        byte[] steps = new byte[starts[size]];
        bytes.get(steps);
        return new NameModel(features, starts, tags, steps, step);
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
