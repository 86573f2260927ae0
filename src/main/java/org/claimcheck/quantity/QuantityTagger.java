package org.claimcheck.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Finds numbers, percentages, money and measures, and normalises them. A scanner over words and
 * digits; time grows with the text alone.
 */
public final class QuantityTagger {

    private QuantityTagger() {}

    /**
     * The quantities of a text, in text order, without overlap.
     *
     * @param within where to look: sentences or blocks, in text order; none crosses one
     * @param taken spans that belong to something else, such as dates and citation markers; a
     *     number inside one is left out; in text order
     */
    public static List<Quantity> tag(String text, List<Span> within, List<Span> taken) {
        return tag(s -> Tokens.of(text, s), within, taken);
    }

    /**
     * As {@link #tag(String, List, List)}.
     *
     * @param words the tokens of a stretch of the text
     */
    public static List<Quantity> tag(
            Function<Span, Tokens> words, List<Span> within, List<Span> taken) {
        List<Span> pieces = Tokens.pieces(within);
        Custom custom = Custom.of(words, pieces);
        List<Quantity> out = new ArrayList<>();
        int next = 0;
        for (Span piece : pieces) {
            Tokens t = words.apply(piece);
            QuantityScanner scanner = new QuantityScanner(t, custom);
            int i = 0;
            while (i < t.size()) {
                Token token = t.at(i);
                while (next < taken.size() && taken.get(next).end() <= token.start()) {
                    next++;
                }
                if (next < taken.size() && taken.get(next).start() < token.end()) {
                    i++;
                    continue;
                }
                int limit = next < taken.size() ? taken.get(next).start() : piece.end();
                i = scanner.read(i, limit, out);
            }
        }
        return List.copyOf(out);
    }
}
