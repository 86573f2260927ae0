package org.claimcheck.quantity;

import java.util.ArrayList;
import java.util.List;
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
        List<Span> pieces = Tokens.pieces(within);
        boolean decimalComma = usesDecimalComma(text, pieces);
        List<Quantity> out = new ArrayList<>();
        int next = 0;
        for (Span piece : pieces) {
            Tokens t = Tokens.of(text, piece);
            QuantityScanner scanner = new QuantityScanner(t, decimalComma);
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

    /** Whether the document writes 3,50 for three and a half: beside a currency or percent sign. */
    private static boolean usesDecimalComma(String text, List<Span> pieces) {
        for (Span piece : pieces) {
            Tokens t = Tokens.of(text, piece);
            for (int i = 0; i + 1 < t.size(); i++) {
                boolean comma = t.at(i).is(",") && t.at(i).attached() && t.at(i + 1).attached();
                boolean small =
                        comma
                                && t.at(i - 1).isDigits()
                                && t.at(i + 1).isDigits()
                                && t.at(i - 1).word().length() <= 3
                                && t.at(i + 1).word().length() <= 2;
                boolean signed =
                        t.at(i + 2).is("%") || t.at(i + 2).is("\u20ac") || t.at(i - 2).is("\u20ac");
                if (small && signed) {
                    return true;
                }
            }
        }
        return false;
    }
}
