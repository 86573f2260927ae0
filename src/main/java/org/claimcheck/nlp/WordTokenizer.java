package org.claimcheck.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.claimcheck.text.Span;

/**
 * Tokens as a {@link TokenizerME} cuts them, which looks at one stretch without white space at a
 * time: so the cuts in a word are remembered for the next time it comes. Not safe to share between
 * threads.
 */
final class WordTokenizer {

    /** When so many words are remembered they are forgotten: a text has its own. */
    private static final int MOST_WORDS = 8_192;

    /** In UTF-16 units; longer ones do not come again. */
    private static final int LONGEST_WORD = 40;

    private final TokenizerME tokenizer;
    private final Map<String, opennlp.tools.util.Span[]> cuts = new HashMap<>();

    WordTokenizer(TokenizerME tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The tokens of a stretch of text, in text order. */
    List<Span> tokens(String text, int from, int to) {
        List<Span> out = new ArrayList<>();
        String piece = text.substring(from, to);
        for (opennlp.tools.util.Span word : WhitespaceTokenizer.INSTANCE.tokenizePos(piece)) {
            int start = from + word.getStart();
            String written = text.substring(start, from + word.getEnd());
            for (opennlp.tools.util.Span token : cuts(written)) {
                out.add(new Span(start + token.getStart(), start + token.getEnd()));
            }
        }
        return out;
    }

    private opennlp.tools.util.Span[] cuts(String word) {
        if (word.length() > LONGEST_WORD) {
            return tokenizer.tokenizePos(word);
        }
        opennlp.tools.util.Span[] known = cuts.get(word);
        if (known == null) {
            known = tokenizer.tokenizePos(word);
            if (cuts.size() >= MOST_WORDS) {
                cuts.clear();
            }
            cuts.put(word, known);
        }
        return known;
    }
}
