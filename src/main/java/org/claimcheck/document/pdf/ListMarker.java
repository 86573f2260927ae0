package org.claimcheck.document.pdf;

/** What stands before the text of a list item. */
final class ListMarker {

    private static final String BULLETS =
            "\u2022\u25cf\u25cb\u25aa\u25a0\u2023\u2043\u00b7\u25e6\uf0b7";

    private ListMarker() {}

    /** The length of a bullet or a number with its full stop or bracket; 0 if there is none. */
    static int length(String text) {
        if (text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0) {
            return 1;
        }
        int digits = digits(text);
        boolean closed =
                digits > 0
                        && digits + 1 < text.length()
                        && ".)".indexOf(text.charAt(digits)) >= 0
                        && text.charAt(digits + 1) == ' ';
        return closed ? digits + 1 : 0;
    }

    /** The number of an ordered item, else 0. */
    static int ordinal(String text) {
        int digits = digits(text);
        return length(text) > 1 && digits > 0 ? Integer.parseInt(text.substring(0, digits)) : 0;
    }

    /** Whether a line begins an entry of a numbered list of references: {@code [12]}. */
    static boolean isEntry(String text) {
        int close = text.indexOf(']');
        return text.startsWith("[")
                && close > 1
                && close < 5
                && text.substring(1, close).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Up to three: four are a year. */
    private static int digits(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end <= 3 ? end : 0;
    }
}
