package org.claimcheck.quote;

import org.claimcheck.text.Whitespace;

/**
 * A character, or a pair of them, that may open or close a quotation.
 *
 * @param start offset in the text
 * @param end offset after it; longer than one for TeX marks and for entities left in the text
 * @param leftEdge whether something can begin here: white space, a bracket, a dash before it
 * @param rightEdge whether something can end here: white space or punctuation after it
 * @param afterDigit whether it may be an inch or foot sign
 */
record Mark(
        int start, int end, Glyph glyph, boolean leftEdge, boolean rightEdge, boolean afterDigit) {

    enum Glyph {
        STRAIGHT,
        LEFT_CURLY,
        RIGHT_CURLY,
        LOW,
        LEFT_GUILLEMET,
        RIGHT_GUILLEMET,
        TEX_OPEN,
        TEX_CLOSE,
        SINGLE_STRAIGHT,
        SINGLE_LEFT,
        SINGLE_RIGHT,
        SINGLE_LOW;

        boolean isSingle() {
            return compareTo(SINGLE_STRAIGHT) >= 0;
        }

        boolean isGuillemet() {
            return this == LEFT_GUILLEMET || this == RIGHT_GUILLEMET;
        }
    }

    private static final String OPENERS =
            "([{<\u2014\u2013\u2015-/\u2018'`\u201c\"\u00ab\u201e:=*_";
    private static final String CLOSERS =
            ")]}>.,;:?!\u2026\u2014\u2013\u2015-/\u2019'\u201d\"\u00bb*_";

    static Mark of(String text, int from, int to, int start, int end, Glyph glyph) {
        boolean left = start == from || isEdge(text.charAt(start - 1), OPENERS);
        boolean right = end == to || isEdge(text.charAt(end), CLOSERS);
        return new Mark(start, end, glyph, left, right, isAfterDigit(text, from, start));
    }

    private static boolean isEdge(char c, String others) {
        return Whitespace.is(c) || others.indexOf(c) >= 0;
    }

    private static boolean isAfterDigit(String text, int from, int at) {
        if (at == from) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean fraction = before >= '\u00bc' && before <= '\u00be';
        return (before >= '0' && before <= '9') || fraction;
    }

    boolean looksOpening() {
        return leftEdge && !rightEdge;
    }

    boolean looksClosing() {
        return rightEdge && !leftEdge;
    }
}
