package org.claimcheck.document.wiki;

/** Where the lines of a page end. */
final class Lines {

    private final String source;
    private final Markup markup;

    Lines(String source, Markup markup) {
        this.source = source;
        this.markup = markup;
    }

    /** After the line break that stands at an offset. */
    int breakEnd(int at, int to) {
        if (at >= to) {
            return at;
        }
        return source.startsWith("\r\n", at) && at + 2 <= to ? at + 2 : at + 1;
    }

    /** The end of a line, constructs taken whole; before the line break. */
    int end(int from, int to) {
        int i = from;
        while (i < to && source.charAt(i) != '\n') {
            Construct inner = "{[<".indexOf(source.charAt(i)) >= 0 ? markup.at(i) : null;
            i = inner == null || inner.end() > to ? i + 1 : inner.end();
        }
        return i > from && i < to && source.charAt(i - 1) == '\r' ? i - 1 : i;
    }

    /** White space that ends no line. */
    boolean isGap(int at) {
        char c = source.charAt(at);
        return c == ' ' || c == '\t' || c == '\r';
    }
}
