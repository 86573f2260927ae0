package org.claimcheck.report;

/** Makes hostile text harmless to a terminal and keeps it on one line. */
public final class Shown {

    private Shown() {}

    /** Control and direction-changing characters become U+FFFD, line breaks and tabs a space. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(of(text.charAt(i)));
        }
        return out.toString();
    }

    private static char of(char c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        return Character.isISOControl(c) || turns ? '\ufffd' : c;
    }
}
