package org.claimcheck.nlp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
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

    private static final int MAGIC = 0x43434C32;

    private final HashIndex words;
    private final short[][] levels;

    private WordClusters(HashIndex words, short[][] levels) {
        this.words = words;
        this.levels = levels;
    }

    /** Position for {@link #cluster}, or {@link #NONE}. */
    public int find(CharSequence lowerCaseWord) {
        return words.rank(FeatureHash.of(lowerCaseWord));
    }

    /** Cluster of the word at a position; level 0 is the coarsest. */
    public int cluster(int level, int position) {
        return position < 0 ? NONE : levels[level][position];
    }

    int levels() {
        return levels.length;
    }

    /** Reads what {@link #write} wrote; an {@link IOException} if it is anything else. */
    public static WordClusters read(InputStream in) throws IOException {
        DataInputStream data =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a cluster file");
        }
        short[][] levels = new short[data.readUnsignedByte()][];
        int size = data.readInt();
        HashIndex words = HashIndex.read(data, size);
        for (int level = 0; level < levels.length; level++) {
            levels[level] = shorts(data, size);
        }
        return new WordClusters(words, levels);
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

    /**
     * @param words lower case; of two with one hash the earlier is kept
     * @param levels for each level the cluster of each word, 0 to 32,767
     */
    public static void write(List<String> words, List<int[]> levels, OutputStream to)
            throws IOException {
        TreeMap<Integer, Integer> byFingerprint = new TreeMap<>(Integer::compareUnsigned);
        for (int w = 0; w < words.size(); w++) {
            byFingerprint.putIfAbsent(FeatureHash.of(words.get(w)), w);
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(to, deflater, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeByte(levels.size());
            out.writeInt(byFingerprint.size());
            HashIndex.write(
                    byFingerprint.keySet().stream().mapToInt(Integer::intValue).toArray(), out);
            for (int[] level : levels) {
                for (int word : byFingerprint.values()) {
                    out.writeByte(level[word] >> 8);
                }
                for (int word : byFingerprint.values()) {
                    out.writeByte(level[word]);
                }
            }
        } finally {
            deflater.end();
        }
    }
}
