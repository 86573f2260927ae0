package org.claimcheck.document.rst;

/** What stands behind the two full stops of explicit markup. */
final class ExplicitMarkup {

    enum Kind {
        NOTE,
        CITATION,
        DIRECTIVE,
        /** A name for an address. */
        TARGET,
        /** A place in the document, a substitution, a comment. */
        SILENT
    }

    /**
     * @param name of a directive, or the label of a note
     * @param end characters before its body or argument
     */
    record Found(Kind kind, String name, int end) {}

    private static final Found SILENT = new Found(Kind.SILENT, "", 0);
    private static final int LONGEST = 80;

    private ExplicitMarkup() {}

    static Found of(String text) {
        if (text.startsWith("[")) {
            int close = text.substring(0, Math.min(text.length(), LONGEST)).indexOf(']');
            boolean ends =
                    close > 1
                            && (close + 1 == text.length() || Line.isBlank(text.charAt(close + 1)));
            String label = ends ? text.substring(1, close) : "";
            if (Labels.isFootnote(label)) {
                return new Found(Kind.NOTE, label, close + 1);
            }
            return Labels.isName(label) ? new Found(Kind.CITATION, label, close + 1) : SILENT;
        }
        if (text.startsWith("_") && !text.startsWith("__")) {
            return target(text);
        }
        int at = 0;
        while (at < text.length() && at < LONGEST && isName(text.charAt(at))) {
            at++;
        }
        // One blank before the colons is allowed.
        int colons = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        boolean marked =
                at > 0
                        && text.startsWith("::", colons)
                        && (colons + 2 == text.length() || Line.isBlank(text.charAt(colons + 2)));
        return marked ? new Found(Kind.DIRECTIVE, text.substring(0, at), colons + 2) : SILENT;
    }

    /** {@code _name: address} or {@code _`some name`: address}. */
    private static Found target(String text) {
        boolean quoted = text.startsWith("`", 1);
        int from = quoted ? 2 : 1;
        int stop = Math.min(text.length(), LONGEST);
        int colon = text.substring(0, stop).indexOf(quoted ? "`:" : ":", from);
        return colon > from
                ? new Found(Kind.TARGET, text.substring(from, colon), colon + (quoted ? 2 : 1))
                : SILENT;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "-_.+".indexOf(c) >= 0;
    }
}
