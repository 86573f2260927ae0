package org.claimcheck.nlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/**
 * A maximum entropy model of OpenNLP in a few arrays: to find places takes a tenth of the time that
 * one object for each feature takes, and most features of a model are never asked for. Gives the
 * very numbers that OpenNLP's own reader and model give. Read-only and safe to share.
 */
final class FlatModel implements MaxentModel {

    /** The bits of an entry that are a number. */
    private static final int NUMBER = (1 << 20) - 1;

    static final int MOST_FEATURES = NUMBER;

    /** Two ways to train, whose models are normalised with other operations. */
    enum Type {
        GIS,
        QN
    }

    /**
     * What a model is made of. Features of one pattern have weights for the same outcomes, and
     * follow each other.
     *
     * @param text holds the names of the features, each in modified UTF-8 after its length
     * @param names for each feature where its name begins
     * @param slots a table by the hashes of names: see {@link #entry}
     * @param firstOf for each pattern its first feature, and their count at the end
     * @param activeOf for each pattern where its outcomes begin, and their count at the end
     * @param active numbers of outcomes
     * @param weightsOf for each pattern where the weights of its features begin
     */
    @SuppressWarnings("ArrayRecordComponent") // tables of a model, which nobody compares or changes
    record Tables(
            byte[] text,
            int[] names,
            int[] slots,
            int[] firstOf,
            int[] activeOf,
            int[] active,
            int[] weightsOf,
            double[] weights) {}

    private final Type type;
    private final String[] outcomes;
    private final Tables tables;
    private final double prior;

    /** For each feature its pattern. */
    private final int[] patternOf;

    FlatModel(Type type, String[] outcomes, Tables tables) {
        this.type = type;
        this.outcomes = outcomes;
        this.tables = tables;
        this.prior = type == Type.GIS ? StrictMath.log(1.0 / outcomes.length) : 0;
        this.patternOf = new int[tables.names.length];
        for (int pattern = 0; pattern + 1 < tables.firstOf.length; pattern++) {
            Arrays.fill(patternOf, tables.firstOf[pattern], tables.firstOf[pattern + 1], pattern);
        }
    }

    /** Reads what {@link #write} wrote. */
    static FlatModel prepared(ModelFile.Part in) throws IOException {
        Type type = Type.valueOf(word(in));
        String[] outcomes = new String[in.number()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = word(in);
        }
        return new FlatModel(
                type,
                outcomes,
                new Tables(
                        in.bytes(),
                        in.ints(),
                        in.ints(),
                        in.ints(),
                        in.ints(),
                        in.ints(),
                        in.ints(),
                        in.doubles()));
    }

    private static String word(ModelFile.Part in) throws IOException {
        return new String(in.bytes(), StandardCharsets.US_ASCII);
    }

    void write(ModelFile.Writer out) {
        out.bytes(type.name().getBytes(StandardCharsets.US_ASCII));
        out.number(outcomes.length);
        for (String outcome : outcomes) {
            out.bytes(outcome.getBytes(StandardCharsets.US_ASCII));
        }
        out.bytes(tables.text);
        out.ints(tables.names);
        out.ints(tables.slots);
        out.ints(tables.firstOf);
        out.ints(tables.activeOf);
        out.ints(tables.active);
        out.ints(tables.weightsOf);
        out.doubles(tables.weights);
    }

    static int slot(int hash, int[] slots) {
        int mixed = mixed(hash);
        return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    }

    private static int mixed(int hash) {
        return hash * 0x9E3779B1;
    }

    /**
     * What a table of features has in a slot: the number of the feature plus one, and before it
     * some bits of the hash, so that the names of others need not be looked at.
     *
     * @param feature less than {@link #MOST_FEATURES}
     */
    static int entry(int hash, int feature) {
        return (mixed(hash) & ~NUMBER) | (feature + 1);
    }

    static int length(byte[] text, int at) {
        return (text[at] & 0xFF) << 8 | (text[at + 1] & 0xFF);
    }

    /** A UTF-16 unit of two or three bytes in Java's modified UTF-8. */
    static int unit(byte[] text, int at) {
        if ((text[at] & 0xE0) == 0xC0) {
            return (text[at] & 0x1F) << 6 | (text[at + 1] & 0x3F);
        }
        return (text[at] & 0x0F) << 12 | (text[at + 1] & 0x3F) << 6 | (text[at + 2] & 0x3F);
    }

    /** Whether the name at a place is a lead and a part of a word. */
    private static boolean isAt(
            byte[] text, int place, String lead, CharSequence word, int from, int to) {
        int at = place + 2;
        int end = at + length(text, place);
        int size = lead.length() + to - from;
        int i = 0;
        while (at < end && i < size) {
            int unit = text[at] < 0 ? unit(text, at) : text[at];
            int ahead = i - lead.length();
            if (unit != (ahead < 0 ? lead.charAt(i) : word.charAt(from + ahead))) {
                return false;
            }
            i++;
            at += text[at] >= 0 ? 1 : unit < 0x800 ? 2 : 3;
        }
        return at == end && i == size;
    }

    /** Number of the feature, or -1. */
    int find(String feature) {
        return find(feature.hashCode(), "", feature, 0, feature.length());
    }

    /** Number of the feature whose name is a lead and a word, or -1. */
    int find(String lead, CharSequence word) {
        return find(lead, word, 0, word.length());
    }

    /** Number of the feature whose name is a lead and a part of a word, or -1. */
    int find(String lead, CharSequence word, int from, int to) {
        int hash = lead.hashCode();
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return find(hash, lead, word, from, to);
    }

    /**
     * The same, for who knows the hash already.
     *
     * @param hash of that name, as of a {@link String}
     */
    int find(int hash, String lead, CharSequence word, int from, int to) {
        int[] slots = tables.slots;
        int bits = mixed(hash) & ~NUMBER;
        for (int slot = slot(hash, slots);
                slots[slot] != 0;
                slot = (slot + 1) & (slots.length - 1)) {
            int feature = (slots[slot] & NUMBER) - 1;
            if ((slots[slot] & ~NUMBER) == bits
                    && isAt(tables.text, tables.names[feature], lead, word, from, to)) {
                return feature;
            }
        }
        return -1;
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
        begin(probs);
        for (int i = 0; i < context.length; i++) {
            add(find(context[i]), values == null ? 1 : values[i], probs);
        }
        finish(probs);
        return probs;
    }

    /** Sets the sums to what outcomes weigh before any feature. */
    void begin(double[] sums) {
        Arrays.fill(sums, prior);
    }

    /** Adds for each outcome what a feature weighs; nothing if it is -1. */
    void add(int feature, double[] sums) {
        add(feature, 1, sums);
    }

    /** Makes probabilities of sums. */
    void finish(double[] probs) {
        if (type == Type.GIS) {
            normalize(probs);
        } else {
            double sum = ArrayMath.logSumOfExps(probs);
            for (int i = 0; i < probs.length; i++) {
                probs[i] = StrictMath.exp(probs[i] - sum);
            }
        }
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
        if (feature < 0) {
            return;
        }
        int pattern = patternOf[feature];
        int first = tables.activeOf[pattern];
        int end = tables.activeOf[pattern + 1];
        int at = tables.weightsOf[pattern] + (feature - tables.firstOf[pattern]) * (end - first);
        for (int i = first; i < end; i++) {
            sums[tables.active[i]] += tables.weights[at++] * value;
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
