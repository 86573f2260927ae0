package org.claimcheck.nlp;

import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * OpenNLP's tagger of parts of speech with OpenNLP's own model. There a beam of three tag sequences
 * is searched, but what the model is asked is remembered by the place alone ({@code
 * CachedFeatureGenerator}): it sees the tags of the best sequence, and its answer counts for all
 * three. So the best one is never left, and its tags are found one after the other. What the model
 * is asked is what its {@code generator.featuregen} lists, in that order, since sums of floating
 * numbers depend on it. Read-only and safe to share.
 */
final class PosTagger {

    /** The longest ends and beginnings of a word that are features. */
    private static final int LONGEST_PART = 4;

    private static final String[] BEFORE = {"w=", "p1w=", "p2w="};
    private static final String[] AFTER = {"w=", "n1w=", "n2w="};

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
        String[] lower = new String[n];
        for (int i = 0; i < n; i++) {
            lower[i] = StringUtil.toLowerCase(words[i]);
        }
        String[] out = new String[n];
        double[] sums = new double[model.getNumOutcomes()];
        int last = -1;
        int earlier = -1;
        for (int i = 0; i < n; i++) {
            model.begin(sums);
            ofWords(words[i], lower, i, sums);
            ofClass(words[i], lower[i], sums);
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

    private void ofWords(String word, String[] lower, int i, double[] sums) {
        model.add(prior, sums);
        int length = word.length();
        int longest = Math.min(LONGEST_PART, length);
        for (int size = 1; size <= longest; size++) {
            model.add(model.find("suf=", word, length - size, length), sums);
        }
        for (int size = 1; size <= longest; size++) {
            model.add(model.find("pre=", word, 0, size), sums);
        }
        for (int back = 0; back < BEFORE.length && back <= i; back++) {
            model.add(model.find(BEFORE[back], lower[i - back]), sums);
        }
        for (int on = 1; on < AFTER.length && i + on < lower.length; on++) {
            model.add(model.find(AFTER[on], lower[i + on]), sums);
        }
        if (i < begin.length) {
            model.add(begin[i], sums);
        }
    }

    private void ofClass(String word, String lower, double[] sums) {
        String form = FeatureGeneratorUtil.tokenFeature(word);
        model.add(model.find("wc=", form), sums);
        model.add(model.find("w&c=", lower + "," + form), sums);
    }

    private static int best(double[] sums) {
        int best = 0;
        for (int tag = 1; tag < sums.length; tag++) {
            best = sums[tag] > sums[best] ? tag : best;
        }
        return best;
    }
}
