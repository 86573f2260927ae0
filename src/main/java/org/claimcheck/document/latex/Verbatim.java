package org.claimcheck.document.latex;

import java.util.Set;

/** Stretches that TeX reads without looking for commands. */
final class Verbatim {

    /** Listings, and what is left out. */
    private static final Set<String> ENVIRONMENTS =
            Set.of(
                    "verbatim",
                    "verbatim*",
                    "Verbatim",
                    "BVerbatim",
                    "lstlisting",
                    "minted",
                    "alltt",
                    "comment",
                    "filecontents",
                    "filecontents*");

    private static final int LONGEST_NAME = 40;

    private Verbatim() {}

    static boolean isEnvironment(String name) {
        return ENVIRONMENTS.contains(name);
    }

    /** The name of the environment that begins at an offset; empty if none does. */
    static String begun(String source, int at) {
        if (!source.startsWith("\\begin{", at)) {
            return "";
        }
        int from = at + 7;
        int to = from;
        while (to < source.length() && to - from < LONGEST_NAME && isName(source.charAt(to))) {
            to++;
        }
        boolean closed = to > from && to < source.length() && source.charAt(to) == '}';
        return closed ? source.substring(from, to) : "";
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '*' || c == '-' || c == '_' || c == ':';
    }

    /**
     * The offset after the command or environment at an offset if TeX reads it so; else {@code at}.
     */
    static int end(String source, int at, Search search) {
        String name = begun(source, at);
        if (isEnvironment(name)) {
            String mark = "\\end{" + name + "}";
            int close = search.find(mark, at, source.length());
            return close < 0 ? at : close + mark.length();
        }
        int from = verb(source, at);
        if (from < 0) {
            return at;
        }
        int close = close(source, from);
        return close < 0 ? at : close + 1;
    }

    /** The offset of the first delimiter of {@code \verb|...|}; -1 if that is not what stands. */
    static int verb(String source, int at) {
        int after = at;
        if (source.startsWith("\\verb", at)) {
            after = at + 5;
        } else if (source.startsWith("\\lstinline", at)) {
            after = at + 10;
        }
        if (after == at || after >= source.length()) {
            return -1;
        }
        if (source.charAt(after) == '*') {
            after++;
        }
        boolean sound =
                after < source.length()
                        && !Character.isLetter(source.charAt(after))
                        && "{[".indexOf(source.charAt(after)) < 0
                        && !Lines.isBlank(source.charAt(after));
        return sound ? after : -1;
    }

    /** The delimiter that answers the one at an offset, in its line; -1 if none. */
    static int close(String source, int delimiter) {
        char mark = source.charAt(delimiter);
        int at = delimiter + 1;
        while (at < source.length() && !Lines.isBreak(source.charAt(at))) {
            if (source.charAt(at) == mark) {
                return at;
            }
            at++;
        }
        return -1;
    }
}
