package org.claimcheck.nlp;

import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's tagger of parts of speech with OpenNLP's own model. There a beam of three tag sequences
 * is searched, but what the model is asked is remembered by the place alone ({@code
 * CachedFeatureGenerator}): it sees the tags of the best sequence, and its answer counts for all
 * three. So the best one is never left, and its tags are found one after the other. What the model
 * is asked is what its {@code generator.featuregen} lists, in that order, since sums of floating
 * numbers depend on it. Not safe to share between threads.
 */
final class PosTagger {

    /** The longest ends and beginnings of a word that are features. */
    private static final int LONGEST_PART = 4;

    /** A word where it is asked for, one and two before that, and one and two behind. */
    private static final String[] PLACES = {"w=", "p1w=", "p2w=", "n1w=", "n2w="};

    private static final int REACH = 2;

    /** As many words are remembered as so many bits count. */
    private static final int KNOWN_BITS = 12;

    /**
     * The features of a word, as numbers.
     *
     * @param parts of its ends and beginnings
     * @param places of each of {@link #PLACES}
     * @param form of its letters and digits
     * @param formed of both together
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers that nobody compares or changes
    private record Word(String text, int[] parts, int[] places, int form, int formed) {}

    private final @Nullable Word[] known = new Word[1 << KNOWN_BITS];
    private final FlatModel model;
    private final int prior;

    /** That a word is the first, that it is the second, and that it is the third. */
    private final int[] begin;

    /** The tag before, and the two before: twice the first of all, as numbers of outcomes. */
    private final int[] tagBefore;

    private final int[][] tagsBefore;

    PosTagger(FlatModel model) {
        this.model = model;
        this.prior = model.find("def");
        this.begin =
                new int[] {model.find("S=begin"), model.find("p1S=begin"), model.find("p2S=begin")};
        int tags = model.getNumOutcomes();
        this.tagBefore = new int[tags];
        this.tagsBefore = new int[tags][tags];
        for (int tag = 0; tag < tags; tag++) {
            String name = model.getOutcome(tag);
            tagBefore[tag] = model.find("t=" + name);
            for (int earlier = 0; earlier < tags; earlier++) {
                tagsBefore[earlier][tag] =
                        model.find("t2=" + model.getOutcome(earlier) + "," + name);
            }
        }
    }

    /** A Universal Dependencies part of speech for each word of a sentence. */
    String[] tag(String[] words) {
        int n = words.length;
        Word[] row = new Word[n];
        for (int i = 0; i < n; i++) {
            row[i] = word(words[i]);
        }
        String[] out = new String[n];
        double[] sums = new double[model.getNumOutcomes()];
        int last = -1;
        int earlier = -1;
        for (int i = 0; i < n; i++) {
            model.begin(sums);
            ofWords(row, i, sums);
            if (last >= 0) {
                model.add(tagBefore[last], sums);
            }
            if (earlier >= 0) {
                model.add(tagsBefore[earlier][last], sums);
            }
            earlier = last;
            last = best(sums);
            out[i] = model.getOutcome(last);
        }
        return out;
    }

    private void ofWords(Word[] row, int i, double[] sums) {
        model.add(prior, sums);
        for (int part : row[i].parts) {
            model.add(part, sums);
        }
        for (int back = 0; back <= REACH && back <= i; back++) {
            model.add(row[i - back].places[back], sums);
        }
        for (int on = 1; on <= REACH && i + on < row.length; on++) {
            model.add(row[i + on].places[REACH + on], sums);
        }
        if (i < begin.length) {
            model.add(begin[i], sums);
        }
        model.add(row[i].form, sums);
        model.add(row[i].formed, sums);
    }

    private Word word(String text) {
        int slot = (text.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - KNOWN_BITS);
        Word word = known[slot];
        if (word == null || !word.text.equals(text)) {
            word = read(text);
            known[slot] = word;
        }
        return word;
    }

    private Word read(String text) {
        int length = text.length();
        int longest = Math.min(LONGEST_PART, length);
        int[] parts = new int[2 * longest];
        for (int size = 1; size <= longest; size++) {
            parts[size - 1] = model.find("suf=", text, length - size, length);
            parts[longest + size - 1] = model.find("pre=", text, 0, size);
        }
        String lower = StringUtil.toLowerCase(text);
        int[] places = new int[PLACES.length];
        for (int place = 0; place < places.length; place++) {
            places[place] = model.find(PLACES[place], lower);
        }
        String form = FeatureGeneratorUtil.tokenFeature(text);
        return new Word(
                text,
                parts,
                places,
                model.find("wc=", form),
                model.find("w&c=", lower + "," + form));
    }

    private static int best(double[] sums) {
        int best = 0;
        for (int tag = 1; tag < sums.length; tag++) {
            best = sums[tag] > sums[best] ? tag : best;
        }
        return best;
    }
}
