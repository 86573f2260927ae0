package org.claimcheck.document.latex;

import java.util.Arrays;
import java.util.List;

/**
 * Where each opening brace of a source is closed. Escaped braces and those in comments, addresses
 * and listings do not count.
 */
final class Braces {

    private static final List<String> ADDRESSES =
            List.of("\\url{", "\\href{", "\\path{", "\\nolinkurl{");

    private final String source;
    private final Search search;
    private int[] opens = new int[64];
    private int[] closes = new int[64];
    private int count;

    private Braces(String source) {
        this.source = source;
        this.search = new Search(source);
    }

    static Braces of(String source) {
        Braces braces = new Braces(source);
        braces.match();
        return braces;
    }

    /** The offset of the brace that closes the one at {@code open}; -1 if none does. */
    int close(int open) {
        int index = Arrays.binarySearch(opens, 0, count, open);
        return index >= 0 ? closes[index] : -1;
    }

    private void match() {
        int[] stack = new int[64];
        int depth = 0;
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\\') {
                at = escape(at);
            } else if (c == '%') {
                at = Lines.end(source, at);
            } else if (c == '{') {
                if (depth == stack.length) {
                    stack = Arrays.copyOf(stack, depth * 2);
                }
                stack[depth++] = count;
                add(at, -1);
                at++;
            } else {
                if (c == '}' && depth > 0) {
                    closes[stack[--depth]] = at;
                }
                at++;
            }
        }
    }

    private void add(int open, int close) {
        if (count == opens.length) {
            opens = Arrays.copyOf(opens, count * 2);
            closes = Arrays.copyOf(closes, count * 2);
        }
        opens[count] = open;
        closes[count++] = close;
    }

    /** Returns the offset after an escaped character, a whole address, or a whole listing. */
    private int escape(int at) {
        int verbatim = Verbatim.end(source, at, search);
        if (verbatim > at) {
            return verbatim;
        }
        for (String address : ADDRESSES) {
            if (source.startsWith(address, at)) {
                int open = at + address.length() - 1;
                int close = search.find("}", open, source.length());
                if (close > 0) {
                    add(open, close);
                    return close + 1;
                }
            }
        }
        return Math.min(source.length(), at + 2);
    }
}
