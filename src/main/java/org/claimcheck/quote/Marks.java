package org.claimcheck.quote;

import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** The signs that surround quoted words. */
final class Marks {

    private static final String SIGNS =
            "\"\u201c\u201d\u201e\u201f\u00ab\u00bb'\u2018\u2019\u201a\u2039\u203a`\uff02,.;:";

    private Marks() {}

    /** A span without marks, stops and white space at its ends. */
    static Span inner(String text, Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && isOutside(text.charAt(from))) {
            from++;
        }
        while (to > from && isOutside(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isOutside(char c) {
        return SIGNS.indexOf(c) >= 0 || Whitespace.is(c);
    }
}
