package org.claimcheck.document.latex;

/** Line ends of a source. */
final class Lines {

    private Lines() {}

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || isBreak(c);
    }

    /** The offset of the break that ends the line, or the end of the source. */
    static int end(String source, int from) {
        int at = from;
        while (at < source.length() && !isBreak(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the break that stands at an offset. */
    static int afterBreak(String source, int at) {
        if (source.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(source.length(), at + 1);
    }

    /**
     * The offset after a comment: TeX takes the break of its line and the blanks before the text of
     * the next along.
     */
    static int afterComment(String source, int from, int limit) {
        int at = Math.min(limit, afterBreak(source, end(source, from)));
        while (at < limit && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
