package org.claimcheck.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/**
 * A maximum entropy model of OpenNLP, left as the bytes of its file: a table of places in them
 * takes a tenth of the time that one object for each feature takes, and most features of a model
 * are never asked for. Gives the very numbers that OpenNLP's own reader and model give. Read-only
 * and safe to share.
 */
final class FlatModel implements MaxentModel {

    /** Two ways to train, whose models are normalised with other operations. */
    private enum Type {
        GIS,
        QN
    }

    private final Type type;
    private final ByteBuffer bytes;
    private final String[] outcomes;

    /** For each feature where its name begins, and in a table of hashes its number plus one. */
    private final int[] names;

    private final int[] slots;

    /** Features of one pattern have weights for the same outcomes, and follow each other. */
    private final int[][] patterns;

    private final int[] firstOf;
    private final int[] weightsOf;
    private final double prior;

    private FlatModel(byte[] file) throws IOException {
        bytes = ByteBuffer.wrap(file);
        type = type(text());
        if (type == Type.GIS) {
            // What older readers corrected the weights by.
            bytes.getInt();
            bytes.getDouble();
        }
        outcomes = new String[bytes.getInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = text();
        }
        prior = type == Type.GIS ? StrictMath.log(1.0 / outcomes.length) : 0;
        patterns = new int[bytes.getInt()][];
        firstOf = new int[patterns.length + 1];
        for (int i = 0; i < patterns.length; i++) {
            firstOf[i + 1] = firstOf[i] + readPattern(i);
        }
        names = new int[bytes.getInt()];
        slots = new int[Integer.highestOneBit(Math.max(8, 2 * names.length - 1)) << 1];
        readNames(file);
        weightsOf = new int[patterns.length];
        int weights = bytes.position();
        for (int i = 0; i < patterns.length; i++) {
            weightsOf[i] = weights;
            weights += (firstOf[i + 1] - firstOf[i]) * patterns[i].length * Double.BYTES;
        }
        if (weights > file.length || firstOf[patterns.length] > names.length) {
            throw new IOException("the model ends early");
        }
    }

    private static Type type(String name) throws IOException {
        return switch (name) {
            case "GIS" -> Type.GIS;
            case "QN" -> Type.QN;
            default -> throw new IOException("no maximum entropy model, but " + name);
        };
    }

    /** Reads the first entry of a model file that is named {@code *.model}. */
    static FlatModel read(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".model")) {
                return of(zip.readAllBytes());
            }
        }
        throw new IOException("no model in the file");
    }

    private static FlatModel of(byte[] file) throws IOException {
        try {
            return new FlatModel(file);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("the model ends early", e);
        }
    }

    /** Digits and spaces: how many features there are, and the outcomes they have weights for. */
    private int readPattern(int i) {
        int end = bytes.getShort() + bytes.position();
        int count = number(end);
        int[] active = new int[outcomes.length];
        int size = 0;
        while (bytes.position() < end) {
            active[size++] = number(end);
        }
        patterns[i] = Arrays.copyOf(active, size);
        return count;
    }

    private int number(int end) {
        int value = 0;
        while (bytes.position() < end) {
            int digit = bytes.get() - '0';
            if (digit < 0) {
                break;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /** The hash of each name is that of the string it stands for. */
    private void readNames(byte[] file) {
        int at = bytes.position();
        for (int i = 0; i < names.length; i++) {
            names[i] = at;
            int end = at + 2 + length(file, at);
            int hash = 0;
            for (at += 2; at < end; at++) {
                int unit = file[at];
                if (unit < 0) {
                    unit = unit(file, at);
                    at += unit < 0x800 ? 1 : 2;
                }
                hash = 31 * hash + unit;
            }
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
        bytes.position(at);
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    }

    private static int length(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }

    /** A UTF-16 unit of two or three bytes in Java's modified UTF-8. */
    private static int unit(byte[] file, int at) {
        if ((file[at] & 0xE0) == 0xC0) {
            return (file[at] & 0x1F) << 6 | (file[at + 1] & 0x3F);
        }
        return (file[at] & 0x0F) << 12 | (file[at + 1] & 0x3F) << 6 | (file[at + 2] & 0x3F);
    }

    private boolean isAt(int place, String lead, String text, int from, int to) {
        byte[] file = bytes.array();
        int at = place + 2;
        int end = at + length(file, place);
        int size = lead.length() + to - from;
        int i = 0;
        while (at < end && i < size) {
            int unit = file[at] < 0 ? unit(file, at) : file[at];
            int ahead = i - lead.length();
            if (unit != (ahead < 0 ? lead.charAt(i) : text.charAt(from + ahead))) {
                return false;
            }
            i++;
            at += file[at] >= 0 ? 1 : unit < 0x800 ? 2 : 3;
        }
        return at == end && i == size;
    }

    /** Number of the feature whose name is a lead and a part of a text, or -1. */
    int find(String lead, String text, int from, int to) {
        int hash = lead.hashCode();
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return find(hash, lead, text, from, to);
    }

    private int find(int hash, String lead, String text, int from, int to) {
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if (isAt(names[slots[slot] - 1], lead, text, from, to)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private String text() throws UTFDataFormatException {
        int place = bytes.position();
        byte[] file = bytes.array();
        StringBuilder out = new StringBuilder();
        int end = place + 2 + length(file, place);
        for (int at = place + 2; at < end; at++) {
            if (file[at] < 0) {
                throw new UTFDataFormatException("an outcome that is not ASCII");
            }
            out.append((char) file[at]);
        }
        bytes.position(end);
        return out.toString();
    }

    /** Number of the feature, or -1. */
    private int find(String feature) {
        return find(feature.hashCode(), "", feature, 0, feature.length());
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[outcomes.length]);
    }

    @Override
    public double[] eval(String[] context, double[] probs) {
        return eval(context, null, probs);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        return eval(context, values, new double[outcomes.length]);
    }

    private double[] eval(String[] context, float @Nullable [] values, double[] probs) {
        Arrays.fill(probs, prior);
        for (int i = 0; i < context.length; i++) {
            int feature = find(context[i]);
            if (feature >= 0) {
                add(feature, values == null ? 1 : values[i], probs);
            }
        }
        if (type == Type.GIS) {
            normalize(probs);
        } else {
            double sum = ArrayMath.logSumOfExps(probs);
            for (int i = 0; i < probs.length; i++) {
                probs[i] = StrictMath.exp(probs[i] - sum);
            }
        }
        return probs;
    }

    private static void normalize(double[] probs) {
        double sum = 0;
        for (int i = 0; i < probs.length; i++) {
            probs[i] = StrictMath.exp(probs[i]);
            sum += probs[i];
        }
        for (int i = 0; i < probs.length; i++) {
            probs[i] /= sum;
        }
    }

    private void add(int feature, double value, double[] sums) {
        int found = Arrays.binarySearch(firstOf, feature);
        int pattern = found >= 0 ? found : -found - 2;
        while (firstOf[pattern + 1] == feature) {
            pattern++;
        }
        int[] active = patterns[pattern];
        int at = weightsOf[pattern] + (feature - firstOf[pattern]) * active.length * Double.BYTES;
        for (int outcome : active) {
            sums[outcome] += bytes.getDouble(at) * value;
            at += Double.BYTES;
        }
    }

    @Override
    public String getBestOutcome(double[] probs) {
        int best = 0;
        for (int i = 1; i < probs.length; i++) {
            best = probs[i] > probs[best] ? i : best;
        }
        return outcomes[best];
    }

    @Override
    public String getAllOutcomes(double[] probs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < probs.length; i++) {
            out.append(outcomes[i]).append('[').append(probs[i]).append("] ");
        }
        return out.toString();
    }

    @Override
    public String getOutcome(int outcome) {
        return outcomes[outcome];
    }

    @Override
    public int getIndex(String outcome) {
        return Arrays.asList(outcomes).indexOf(outcome);
    }

    @Override
    public int getNumOutcomes() {
        return outcomes.length;
    }
}
