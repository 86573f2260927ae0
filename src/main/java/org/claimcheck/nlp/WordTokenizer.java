package org.claimcheck.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.DefaultTokenContextGenerator;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.claimcheck.text.Span;

/**
 * Tokens as OpenNLP's {@link TokenizerME} cuts them. It looks at one stretch without white space at
 * a time, so the cuts in a word are remembered for the next time it comes. Not safe to share
 * between threads.
 */
final class WordTokenizer {

    /** When so many words are remembered they are forgotten: a text has its own. */
    private static final int MOST_WORDS = 8_192;

    /** In UTF-16 units; longer ones do not come again. */
    private static final int LONGEST_WORD = 40;

    /** Stands for the character beyond the end of a word. */
    private static final char NONE = '\uffff';

    private static final int WINDOW_BITS = 14;

    private final FlatModel model;
    private final TokenContextGenerator contexts = new DefaultTokenContextGenerator();
    private final Map<String, List<Span>> cuts = new HashMap<>();

    /**
     * Characters around an offset, the numbers of the model's features for the parts of the word on
     * both sides, and whether there is a cut between the second character and the third.
     */
    private final long[] windows = new long[1 << WINDOW_BITS];

    private final long[] knownParts = new long[1 << WINDOW_BITS];

    private final boolean[] windowCuts = new boolean[1 << WINDOW_BITS];

    WordTokenizer(FlatModel model) {
        this.model = model;
        Arrays.fill(windows, -1);
    }

    /** The tokens of a stretch of text, in text order. */
    List<Span> tokens(String text, int from, int to) {
        List<Span> out = new ArrayList<>();
        String piece = text.substring(from, to);
        for (opennlp.tools.util.Span word : WhitespaceTokenizer.INSTANCE.tokenizePos(piece)) {
            int start = from + word.getStart();
            for (Span token : cuts(text.substring(start, from + word.getEnd()))) {
                out.add(token.shift(start));
            }
        }
        return out;
    }

    private List<Span> cuts(String word) {
        if (word.length() > LONGEST_WORD) {
            return cut(word);
        }
        List<Span> known = cuts.get(word);
        if (known == null) {
            known = cut(word);
            if (cuts.size() >= MOST_WORDS) {
                cuts.clear();
            }
            cuts.put(word, known);
        }
        return known;
    }

    private List<Span> cut(String word) {
        List<Span> out = new ArrayList<>();
        boolean reference = word.charAt(0) == '&' && word.charAt(word.length() - 1) == ';';
        boolean odd = reference || word.indexOf(NONE) >= 0;
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            if (odd ? ask(word, i) : isCut(word, i)) {
                out.add(new Span(start, i));
                start = i;
            }
        }
        out.add(new Span(start, word.length()));
        return out;
    }

    /**
     * Whether the model cuts at an offset. What it is told is the word before the offset, the word
     * behind, and the two characters on each side; few beginnings and ends of words are known to
     * it, so the answer comes again and is remembered. (It is also told whether the word is a
     * character reference, so those are always asked for.)
     */
    private boolean isCut(String word, int at) {
        int length = word.length();
        long parts = model.find("p=", word, 0, at);
        parts = parts << Integer.SIZE | Integer.toUnsignedLong(model.find("s=", word, at, length));
        long window = at > 1 ? word.charAt(at - 2) : NONE;
        window = window << Character.SIZE | word.charAt(at - 1);
        window = window << Character.SIZE | word.charAt(at);
        window = window << Character.SIZE | (at + 1 < length ? word.charAt(at + 1) : NONE);
        long mixed = (window ^ parts * 31) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> (Long.SIZE - WINDOW_BITS));
        if (windows[slot] != window || knownParts[slot] != parts) {
            windows[slot] = window;
            knownParts[slot] = parts;
            windowCuts[slot] = ask(word, at);
        }
        return windowCuts[slot];
    }

    private boolean ask(String word, int at) {
        double[] likely = model.eval(contexts.getContext(word, at));
        return model.getBestOutcome(likely).equals(TokenizerME.SPLIT);
    }
}
