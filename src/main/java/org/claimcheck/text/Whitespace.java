package org.claimcheck.text;

/** White space as a reader sees it: Java's, and the no-break spaces that Java leaves out. */
public final class Whitespace {

    private Whitespace() {}

    public static boolean is(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u202f' || slow(c);
    }

    private static boolean slow(char c) {
        return c > '\u007f' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
