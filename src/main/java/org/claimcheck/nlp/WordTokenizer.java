package org.claimcheck.nlp;

import java.util.ArrayList;
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

    private final FlatModel model;
    private final TokenContextGenerator contexts = new DefaultTokenContextGenerator();
    private final Map<String, List<Span>> cuts = new HashMap<>();

    WordTokenizer(FlatModel model) {
        this.model = model;
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
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            double[] likely = model.eval(contexts.getContext(word, i));
            if (model.getBestOutcome(likely).equals(TokenizerME.SPLIT)) {
                out.add(new Span(start, i));
                start = i;
            }
        }
        out.add(new Span(start, word.length()));
        return out;
    }
}
