package org.claimcheck.nlp;

import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The parts of speech that OpenNLP's {@link POSTaggerME} gives, with its features, put together
 * here. OpenNLP follows three sequences of tags, but remembers the features of a word, those of the
 * tags before it too, when the best sequence asks for them, and gives them to the others: so the
 * best goes on with the likeliest tag, and stays the best.
 */
final class PosTagger {

    /** Length of the longest beginnings and ends of words that are features. */
    private static final int LONGEST_AFFIX = 4;

    /** Words on each side that are features. */
    private static final int WINDOW = 2;

    private final FlatModel model;

    PosTagger(FlatModel model) {
        this.model = model;
    }

    /** A Universal Dependencies part of speech for each word of a sentence. */
    String[] tag(String[] words) {
        String[] lower = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            lower[i] = lower(words[i]);
        }
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            double[] sums = model.sums();
            addWord(words[i], sums);
            addSurroundings(lower, i, sums);
            addKind(words[i], lower[i], sums);
            addTags(tags, i, sums);
            tags[i] = model.getBestOutcome(sums);
        }
        return tags;
    }

    // Weights are added in the order of OpenNLP's features: another gives other last digits.

    private void addWord(String word, double[] sums) {
        int length = word.length();
        int affixes = Math.min(LONGEST_AFFIX, length);
        model.add("def", sums);
        for (int n = 1; n <= affixes; n++) {
            model.add("suf=", word, length - n, length, sums);
        }
        for (int n = 1; n <= affixes; n++) {
            model.add("pre=", word, 0, n, sums);
        }
    }

    private void addSurroundings(String[] lower, int at, double[] sums) {
        model.add("w=" + lower[at], sums);
        for (int n = 1; n <= Math.min(WINDOW, at); n++) {
            model.add("p" + n + "w=" + lower[at - n], sums);
        }
        for (int n = 1; n <= Math.min(WINDOW, lower.length - 1 - at); n++) {
            model.add("n" + n + "w=" + lower[at + n], sums);
        }
        if (at <= WINDOW) {
            model.add(at == 0 ? "S=begin" : "p" + at + "S=begin", sums);
        }
    }

    private void addKind(String word, String lower, double[] sums) {
        String kind = FeatureGeneratorUtil.tokenFeature(word);
        model.add("wc=" + kind, sums);
        model.add("w&c=" + lower + "," + kind, sums);
    }

    private void addTags(String[] tags, int at, double[] sums) {
        if (at > 0) {
            model.add("t=" + tags[at - 1], sums);
        }
        if (at > 1) {
            model.add("t2=" + tags[at - 2] + "," + tags[at - 1], sums);
        }
    }

    /** By code points, as OpenNLP does: one for one, whatever stands beside it. */
    private static String lower(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            out.appendCodePoint(Character.toLowerCase(c));
            i += Character.charCount(c);
        }
        return out.toString();
    }
}
