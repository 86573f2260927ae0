package org.claimcheck.nlp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Which words are used alike: each lower-case word has a coarse and a fine cluster. Read-only and
 * safe to share.
 */
public final class WordClusters {
    /** What an unknown word gets. */
    public static final int NONE = -1;

    private static final int MAGIC = 0x43434C31;

    private final HashIndex words;
    private final short[] coarse;
    private final short[] fine;

    private WordClusters(HashIndex words, short[] coarse, short[] fine) {
        this.words = words;
        this.coarse = coarse;
        this.fine = fine;
    }

    /** Position for {@link #coarse} and {@link #fine}, or {@link #NONE}. */
    int find(CharSequence lowerCaseWord) {
        return words.rank(FeatureHash.of(lowerCaseWord));
    }

    int coarse(int position) {
        return position < 0 ? NONE : coarse[position];
    }

    int fine(int position) {
        return position < 0 ? NONE : fine[position];
    }

    /** Reads what {@link #write} wrote; an {@link IOException} if it is anything else. */
    public static WordClusters read(InputStream in) throws IOException {
        DataInputStream data =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a cluster file");
        }
        int size = data.readInt();
        HashIndex words = HashIndex.read(data, size);
        return new WordClusters(words, shorts(data, size), shorts(data, size));
    }

    private static short[] shorts(DataInputStream in, int size) throws IOException {
        byte[] raw = in.readNBytes(2 * size);
        if (raw.length < 2 * size) {
            throw new IOException("cluster file ends early");
        }
        short[] values = new short[size];
        for (int i = 0; i < size; i++) {
            values[i] = (short) ((raw[i] << 8) | (raw[size + i] & 0xFF));
        }
        return values;
    }

    /** Words that only one map holds are left out. Cluster numbers are at most 32,767. */
    public static void write(
            Map<String, Integer> coarse, Map<String, Integer> fine, OutputStream to)
            throws IOException {
        TreeMap<Integer, String> byFingerprint = new TreeMap<>(Integer::compareUnsigned);
        for (String word : new TreeMap<>(coarse).keySet()) {
            if (fine.containsKey(word)) {
                byFingerprint.putIfAbsent(FeatureHash.of(word), word);
            }
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(to, deflater, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(byFingerprint.size());
            HashIndex.write(
                    byFingerprint.keySet().stream().mapToInt(Integer::intValue).toArray(), out);
            for (Map<String, Integer> level : List.of(coarse, fine)) {
                for (String word : byFingerprint.values()) {
                    out.writeByte(level.get(word) >> 8);
                }
                for (String word : byFingerprint.values()) {
                    out.writeByte(level.get(word));
                }
            }
        } finally {
            deflater.end();
        }
    }
}
