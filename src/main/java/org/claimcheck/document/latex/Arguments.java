package org.claimcheck.document.latex;

/** Finds the arguments that stand behind a command. All offsets count in the source. */
final class Arguments {

    /** A longer bracket is text that happens to follow a command. */
    private static final int LONGEST_OPTION = 1000;

    private final String source;
    private final Braces braces;

    Arguments(String source, Braces braces) {
        this.source = source;
        this.braces = braces;
    }

    boolean isOpen(int at, int limit) {
        return at < limit && source.charAt(at) == '{' && close(at, limit) >= 0;
    }

    /** The closing brace within a range; -1 if there is none. */
    int close(int open, int limit) {
        int close = braces.close(open);
        return close < limit ? close : -1;
    }

    /** The closing bracket of an optional argument that opens at an offset; -1 if none does. */
    int option(int at, int limit) {
        if (at >= limit || source.charAt(at) != '[') {
            return -1;
        }
        int stop = Math.min(limit, at + LONGEST_OPTION);
        int i = at + 1;
        int depth = 0;
        while (i < stop) {
            char c = source.charAt(i);
            if (c == ']') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (c == '[') {
                depth++;
            } else if (c == '{') {
                int close = close(i, limit);
                if (close < 0) {
                    return -1;
                }
                i = close;
            } else if (c == '}' || isEmptyLine(i)) {
                return -1;
            } else if (c == '\\') {
                i++;
            }
            i++;
        }
        return -1;
    }

    /** Whether two line breaks with nothing between begin at an offset. */
    private boolean isEmptyLine(int at) {
        if (!Lines.isBreak(source.charAt(at))) {
            return false;
        }
        int next = Lines.afterBreak(source, at);
        return next < source.length() && Lines.isBreak(source.charAt(next));
    }

    /** The offset after blanks and at most one line break. */
    int afterBlanks(int from, int limit) {
        int at = from;
        boolean broken = false;
        while (at < limit && Lines.isBlank(source.charAt(at))) {
            if (Lines.isBreak(source.charAt(at))) {
                if (broken) {
                    return from;
                }
                broken = true;
                at = Math.min(limit, Lines.afterBreak(source, at));
            } else {
                at++;
            }
        }
        return at;
    }

    int afterStar(int at, int limit) {
        return at < limit && source.charAt(at) == '*' ? at + 1 : at;
    }

    /** The offset after any star and optional arguments. */
    int afterOptions(int from, int limit) {
        int at = afterStar(from, limit);
        for (int close = option(at, limit); close >= 0; close = option(at, limit)) {
            at = close + 1;
        }
        return at;
    }

    /** The offset after all arguments, and after those in round brackets. */
    int afterAll(int from, int limit, boolean spaced) {
        int at = afterStar(from, limit);
        while (at < limit) {
            int next = spaced ? afterBlanks(at, limit) : at;
            int close = option(next, limit);
            if (isOpen(next, limit)) {
                close = close(next, limit);
            } else if (next < limit && source.charAt(next) == '(') {
                int round = source.substring(next, Math.min(limit, next + 40)).indexOf(')');
                close = round < 0 ? -1 : next + round;
            }
            if (close < 0) {
                return at;
            }
            at = close + 1;
        }
        return at;
    }
}
