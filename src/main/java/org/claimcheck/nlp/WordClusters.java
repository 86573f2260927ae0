package org.claimcheck.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Which words are used alike: each lower-case word has a coarse and a fine cluster. Read-only and
 * safe to share.
 */
public final class WordClusters {
    /** What an unknown word gets. */
    public static final int NONE = -1;

    private static final int MAGIC = 0x43434C32;

    private final HashIndex words;

    /** For each level the high bytes of all words, then their low bytes. */
    private final ByteBuffer clusters;

    private final int levels;
    private final int size;

    private WordClusters(HashIndex words, ByteBuffer clusters, int levels, int size) {
        this.words = words;
        this.clusters = clusters;
        this.levels = levels;
        this.size = size;
    }

    /** Position for {@link #cluster}, or {@link #NONE}. */
    public int find(CharSequence lowerCaseWord) {
        return words.rank(FeatureHash.of(lowerCaseWord));
    }

    /** Cluster of the word at a position; level 0 is the coarsest. */
    public int cluster(int level, int position) {
        if (position < 0) {
            return NONE;
        }
        int high = 2 * level * size + position;
        return clusters.get(high) << 8 | (clusters.get(high + size) & 0xFF);
    }

    int levels() {
        return levels;
    }

    /** Reads what {@link #write} wrote; an {@link IOException} if it is anything else. */
    public static WordClusters read(InputStream in) throws IOException {
        return ModelBytes.inflate(in, WordClusters::of);
    }

    /** Reads what {@link #write(ModelFile.Writer)} wrote. */
    static WordClusters prepared(ModelFile.Part in) throws IOException {
        int levels = in.number();
        int size = in.number();
        return new WordClusters(HashIndex.prepared(in), ByteBuffer.wrap(in.bytes()), levels, size);
    }

    void write(ModelFile.Writer out) {
        out.number(levels);
        out.number(size);
        words.write(out);
        byte[] bytes = new byte[clusters.remaining()];
        clusters.duplicate().get(bytes);
        out.bytes(bytes);
    }

    private static WordClusters of(ByteBuffer bytes) throws IOException {
        if (bytes.getInt() != MAGIC) {
            throw new IOException("not a cluster file");
        }
        int levels = bytes.get();
        int size = bytes.getInt();
        WordClusters read =
                new WordClusters(HashIndex.of(bytes, size), bytes.slice(), levels, size);
        if (read.clusters.remaining() < 2 * levels * size) {
            throw new IOException("cluster file ends early");
        }
        return read;
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
