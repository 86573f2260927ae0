package org.claimcheck.text;

import java.util.ArrayList;
import java.util.List;

/** White space as a reader sees it: Java's, and the no-break spaces that Java leaves out. */
public final class Whitespace {

    private Whitespace() {}

    public static boolean is(char c) {
        return isAscii(c) || c == '\u00a0' || c == '\u202f' || slow(c);
    }

    /** A text in which one space stands for each run of ASCII white space. */
    public static String single(String text) {
        List<String> pieces = split(text);
        return pieces.size() == 1 ? text : String.join(" ", pieces);
    }

    /**
     * What stands between the runs of ASCII white space; empty before a run that begins the text,
     * and behind one that ends it.
     */
    public static List<String> split(String text) {
        List<String> out = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isAscii(text.charAt(at))) {
                at++;
                continue;
            }
            out.add(text.substring(from, at));
            while (at < text.length() && isAscii(text.charAt(at))) {
                at++;
            }
            from = at;
        }
        out.add(text.substring(from));
        return out;
    }

    private static boolean isAscii(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean slow(char c) {
        return c > '\u007f' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
