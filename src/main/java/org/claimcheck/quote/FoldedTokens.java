package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.quote.FoldedToken.Kind;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** Cuts a block into words and signs; what stands in quotation marks becomes one token. */
final class FoldedTokens {

    private static final String INSIDE = "-'\u2019&@.\u2011";

    /** Those whom courts and studies name by letters. */
    private static final Set<String> LETTERED =
            Words.set(
                    """
                    witness person player patient officer soldier child juror complainant victim
                    suspect group team resident student mother father parent family woman man girl
                    boy participant respondent interviewee speaker doctor nurse employee worker
                    company firm bank mr mrs ms miss dr""");

    private FoldedTokens() {}

    /**
     * @param quotes spans of the quotations to fold, in text order, without overlap
     * @param indices a number for each of them
     */
    static List<FoldedToken> of(String text, Span block, List<Span> quotes, List<Integer> indices) {
        List<FoldedToken> out = new ArrayList<>();
        int i = block.start();
        int next = 0;
        while (i < block.end()) {
            if (next < quotes.size() && i >= quotes.get(next).start()) {
                Span quote = quotes.get(next);
                out.add(
                        new FoldedToken(
                                Kind.QUOTE, quote.start(), quote.end(), "", indices.get(next)));
                i = Math.max(i, quote.end());
                next++;
                continue;
            }
            int limit = next < quotes.size() ? quotes.get(next).start() : block.end();
            char c = text.charAt(i);
            if (Whitespace.is(c)) {
                i++;
            } else if (begins(text, i, limit)) {
                i = word(text, i, limit, out);
            } else {
                int end = sign(text, i, limit);
                out.add(new FoldedToken(Kind.SIGN, i, end, text.substring(i, end), -1));
                i = end;
            }
        }
        return out;
    }

    private static boolean begins(String text, int i, int limit) {
        char c = text.charAt(i);
        boolean prefixed = (c == '@' || c == '#') && i + 1 < limit;
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || (prefixed && Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /** Dashes and dots written with several characters are one sign. */
    private static int sign(String text, int i, int limit) {
        char c = text.charAt(i);
        int end = i + 1;
        while ((c == '-' || c == '.') && end < limit && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static int word(String text, int start, int limit, List<FoldedToken> out) {
        int end = start + 1;
        while (end < limit) {
            char c = text.charAt(end);
            boolean inside =
                    INSIDE.indexOf(c) >= 0
                            && end + 1 < limit
                            && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c)
                    && !Character.isSurrogate(c)
                    && c != '_'
                    && !inside
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            end++;
        }
        int own = possessive(text, start, end);
        String word = fold(text, start, own);
        if (word.equals("a") && isLetter(text, start, out)) {
            word = "a.";
        }
        if (own == end && end < limit && text.charAt(end) == '.' && Words.isAbbreviation(word)) {
            end++;
            own = end;
        }
        out.add(new FoldedToken(kind(text, start), start, own, word, -1));
        if (own < end) {
            out.add(new FoldedToken(Kind.WORD, own, end, "'s", -1));
        }
        return end;
    }

    /** Whether an "A" stands for a name, as in "Witness A", and is no article. */
    private static boolean isLetter(String text, int start, List<FoldedToken> before) {
        FoldedToken last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && text.charAt(start) == 'A'
                && last.isCapital()
                && last.end() + 1 == start
                && LETTERED.contains(last.word());
    }

    private static int possessive(String text, int start, int end) {
        boolean has =
                end - start > 2
                        && text.charAt(end - 1) == 's'
                        && "'\u2019".indexOf(text.charAt(end - 2)) >= 0;
        return has ? end - 2 : end;
    }

    private static Kind kind(String text, int start) {
        char c = text.charAt(start);
        if (Character.isDigit(c)) {
            return Kind.NUMBER;
        }
        return Character.isUpperCase(c) || c == '@' ? Kind.CAPITAL : Kind.WORD;
    }

    private static String fold(String text, int start, int end) {
        return text.substring(start, end).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
