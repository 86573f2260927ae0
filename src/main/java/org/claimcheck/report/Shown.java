package org.claimcheck.report;

/** Makes hostile text harmless to a terminal and keeps it on one line. */
final class Shown {

    private Shown() {}

    /** Control and direction-changing characters become U+FFFD, line breaks and tabs a space. */
    static String of(String text) {
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

    /** Terminal columns of a text: none for combining marks, two for wide East Asian characters. */
    static int columns(String text) {
        return text.codePoints().map(Shown::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        boolean none =
                type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.FORMAT;
        return none ? 0 : isWide(c) ? 2 : 1;
    }

    /** The wide blocks of Unicode's East Asian Width property, and emoji. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1f64f)
                || (c >= 0x1f900 && c <= 0x1f9ff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }
}
