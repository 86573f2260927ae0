package org.claimcheck.citation.identifier;

import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** Values without white space that stand in running text: addresses, DOIs. */
public final class Unspaced {

    private static final String OPENING = "([<{";
    private static final String CLOSING = ")]>}";

    private Unspaced() {}

    /**
     * From an offset to white space or a quotation mark, without the punctuation of the sentence
     * around it. A closing bracket stays if the value opens it.
     *
     * @param longest characters to look at
     */
    public static Span at(String text, int start, int longest) {
        int limit = Math.min(text.length(), start + longest);
        int[] unopened = new int[CLOSING.length()];
        int end = start;
        while (end < limit
                && !Whitespace.is(text.charAt(end))
                && "\"“”|".indexOf(text.charAt(end)) < 0) {
            count(text.charAt(end), 1, unopened);
            end++;
        }
        while (end > start && isTrailing(text.charAt(end - 1), unopened)) {
            end--;
            count(text.charAt(end), -1, unopened);
        }
        return new Span(start, end);
    }

    private static void count(char c, int by, int[] unopened) {
        int opening = OPENING.indexOf(c);
        int closing = CLOSING.indexOf(c);
        if (opening >= 0) {
            unopened[opening] -= by;
        } else if (closing >= 0) {
            unopened[closing] += by;
        }
    }

    private static boolean isTrailing(char last, int[] unopened) {
        int closing = CLOSING.indexOf(last);
        return closing >= 0 ? unopened[closing] > 0 : ".,;:!?'’*_\\".indexOf(last) >= 0;
    }
}
