package org.claimcheck.nlp;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.DefaultTokenContextGenerator;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.StringUtil;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tokens as OpenNLP's {@link TokenizerME} cuts them. It looks at one stretch without white space at
 * a time, so the cuts in a word are remembered for the next time it comes. Not safe to share
 * between threads.
 */
final class WordTokenizer {

    /** Words and pairs are remembered until another needs the place. */
    private static final int PLACE_BITS = 14;

    /** In UTF-16 units; longer ones do not come again. */
    private static final int LONGEST_WORD = 40;

    /** Stands for the character beyond the end of a word. */
    private static final char NONE = '\uffff';

    /**
     * How the names of features begin that depend on the two characters before an offset, on those
     * on its sides, and on the two behind; no feature depends on more.
     */
    private static final List<List<String>> OF_PAIRS =
            List.of(
                    List.of("p2=", "p2_", "p21="),
                    List.of("p1=", "p1_", "p1f1=", "f1=", "f1_"),
                    List.of("f2=", "f2_", "f12="));

    private static final String BEFORE = "p=";
    private static final String BEHIND = "s=";

    /** The model itself is asked if less than this is between its answers: sums round. */
    private static final double CLOSE = 1e-9;

    private final FlatModel model;
    private final int split;
    private final TokenContextGenerator contexts = new DefaultTokenContextGenerator();
    private final @Nullable Word[] words = new Word[1 << PLACE_BITS];

    /** Two neighbours and where the offset is beside them; how much they alone are for a cut. */
    private final long[] pairs = new long[1 << PLACE_BITS];

    private final double[] leanings = new double[1 << PLACE_BITS];
    private final double[] sums = new double[2];

    /**
     * @param ends of its tokens
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
    private record Word(String word, int[] ends) {}

    WordTokenizer(FlatModel model) {
        this.model = model;
        this.split = model.getIndex(TokenizerME.SPLIT);
        Arrays.fill(pairs, -1);
    }

    /** Adds the tokens of a stretch of text, in text order. */
    void tokens(String text, int from, int to, List<Span> out) {
        int at = from;
        while (at < to) {
            if (StringUtil.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            int hash = 0;
            while (at < to && !StringUtil.isWhitespace(text.charAt(at))) {
                hash = 31 * hash + text.charAt(at++);
            }
            int token = start;
            for (int end : ends(text, start, at, hash)) {
                out.add(new Span(token, start + end));
                token = start + end;
            }
        }
    }

    private int[] ends(String text, int start, int end, int hash) {
        int length = end - start;
        if (length > LONGEST_WORD) {
            return ends(text.substring(start, end));
        }
        int place = place(hash);
        Word known = words[place];
        if (known == null || known.word.length() != length || !text.startsWith(known.word, start)) {
            String word = text.substring(start, end);
            known = new Word(word, ends(word));
            words[place] = known;
        }
        return known.ends;
    }

    private static int place(long hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - PLACE_BITS));
    }

    private int[] ends(String word) {
        int length = word.length();
        int[] ends = new int[length];
        int count = 0;
        boolean reference = word.charAt(0) == '&' && word.charAt(length - 1) == ';';
        boolean odd = reference || word.indexOf(NONE) >= 0;
        // The hash of each beginning follows from that of the one before, and of each end as well.
        int before = BEFORE.hashCode();
        int[] behind = behind(word);
        for (int at = 1; at < length; at++) {
            before = 31 * before + word.charAt(at - 1);
            if (odd ? ask(word, at) : isCut(word, at, before, behind[at])) {
                ends[count++] = at;
            }
        }
        ends[count++] = length;
        return Arrays.copyOf(ends, count);
    }

    private static int[] behind(String word) {
        int[] hashes = new int[word.length()];
        int lead = BEHIND.hashCode();
        int power = 1;
        int hash = 0;
        for (int at = word.length() - 1; at >= 0; at--) {
            hash += word.charAt(at) * power;
            power *= 31;
            hashes[at] = lead * power + hash;
        }
        return hashes;
    }

    /**
     * Whether the model cuts at an offset. What it is told is the word before the offset, the word
     * behind, and the two characters on each side; what the characters weigh is remembered. (It is
     * also told whether the word is a character reference, so those are always asked for.)
     */
    private boolean isCut(String word, int at, int before, int behind) {
        int length = word.length();
        Arrays.fill(sums, 0);
        model.add(model.find(before, BEFORE, word, 0, at), sums);
        model.add(model.find(behind, BEHIND, word, at, length), sums);
        double leaning = leaning(word, at) + sums[split] - sums[1 - split];
        return Math.abs(leaning) < CLOSE ? ask(word, at) : leaning > 0;
    }

    private double leaning(String word, int at) {
        double leaning = 0;
        for (int pair = 0; pair < OF_PAIRS.size(); pair++) {
            leaning += leaning(word, at, pair);
        }
        return leaning;
    }

    private double leaning(String word, int at, int pair) {
        int first = at - 2 + pair;
        char one = first < 0 ? NONE : word.charAt(first);
        char other = first + 1 < word.length() ? word.charAt(first + 1) : NONE;
        long key = ((long) pair << Integer.SIZE) | ((long) one << Character.SIZE) | other;
        int place = place(key);
        if (pairs[place] != key) {
            pairs[place] = key;
            leanings[place] = weight(contexts.getContext(word, at), OF_PAIRS.get(pair));
        }
        return leanings[place];
    }

    private double weight(String[] features, List<String> leads) {
        double[] weights = new double[2];
        for (String feature : features) {
            for (String lead : leads) {
                if (feature.startsWith(lead)) {
                    model.add(model.find(feature), weights);
                }
            }
        }
        return weights[split] - weights[1 - split];
    }

    private boolean ask(String word, int at) {
        double[] likely = model.eval(contexts.getContext(word, at));
        return model.getBestOutcome(likely).equals(TokenizerME.SPLIT);
    }
}
