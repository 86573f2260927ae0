package org.claimcheck.nlp;

import org.claimcheck.text.Whitespace;

/**
 * Scans the markers in brackets that hang on the end of a sentence: {@code [4]}, {@code [4, 5]},
 * {@code [^note]}, {@code [citation needed]}. Looks only a few characters far, so that brackets
 * without a partner cost nothing.
 */
final class BracketMarkers {

    private static final int LONGEST = 40;

    private BracketMarkers() {}

    /** The end of the marker that begins at an offset; the offset itself if none does. */
    static int end(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return at;
        }
        int i = at + 1;
        boolean label = i < text.length() && "^@".indexOf(text.charAt(i)) >= 0;
        boolean digits = false;
        for (; i < text.length() && i - at < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                boolean followed = i + 1 < text.length() && "(:[".indexOf(text.charAt(i + 1)) >= 0;
                boolean link = followed && text.charAt(i + 1) != '[';
                return (digits || label || isRemark(text.substring(at + 1, i))) && !link
                        ? i + 1
                        : at;
            }
            digits |= Character.isDigit(c);
            if (!label && !Character.isDigit(c) && " ,;-–?".indexOf(c) < 0 && digits) {
                return at;
            }
        }
        return at;
    }

    /** What editors leave behind: lower case, ending in "needed" or a question mark. */
    private static boolean isRemark(String inside) {
        return inside.endsWith(" needed") || (inside.endsWith("?") && inside.length() < 20);
    }

    /** The end of the words before any run of markers that ends at an offset. */
    static int before(String text, int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) == ']') {
            int open = at - 1;
            int limit = Math.max(start, at - LONGEST - 1);
            while (open > limit && text.charAt(open) != '[') {
                open--;
            }
            if (end(text, open) != at) {
                break;
            }
            at = open;
            while (at > start && Whitespace.is(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }
}
