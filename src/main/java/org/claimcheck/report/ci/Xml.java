package org.claimcheck.report.ci;

/** Text as XML 1.0 takes it in attributes and elements. */
final class Xml {

    private Xml() {}

    /** Escaped for both; what XML cannot hold becomes U+FFFD. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n' -> out.append("&#10;");
            case '\r' -> out.append("&#13;");
            case '\t' -> out.append("&#9;");
            default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
        }
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || (c >= 0x10000 && c <= 0x10ffff);
    }
}
