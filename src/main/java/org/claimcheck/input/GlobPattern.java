package org.claimcheck.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A path pattern with {@code *}, {@code ?}, {@code [...]} and {@code **}. Matching follows all
 * possibilities side by side, so the time is bounded by pattern length times path length.
 */
final class GlobPattern {

    private enum Kind {
        /** One given character. */
        CHAR,
        /** One character but a slash. */
        ANY,
        /** One character of a class. */
        CLASS,
        /** Any characters but slashes, or none. */
        STAR,
        /** Any characters, or none. */
        DEEP_STAR,
        /** Nothing, or anything that ends in a slash. */
        FOLDERS
    }

    /**
     * @param set pairs of first and last character of a class
     */
    private record Token(Kind kind, char c, String set, boolean negated) {

        boolean accepts(char other) {
            return switch (kind) {
                case CHAR -> other == c;
                case ANY -> other != '/';
                case CLASS -> other != '/' && inSet(other) != negated;
                default -> false;
            };
        }

        private boolean inSet(char other) {
            for (int i = 0; i + 1 < set.length(); i += 2) {
                if (set.charAt(i) <= other && other <= set.charAt(i + 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Token> tokens;

    private GlobPattern(List<Token> tokens) {
        this.tokens = tokens;
    }

    static GlobPattern parse(String pattern) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            boolean atSegment = i == 0 || pattern.charAt(i - 1) == '/';
            if (atSegment && pattern.startsWith("**/", i)) {
                tokens.add(new Token(Kind.FOLDERS, c, "", false));
                i += 3;
            } else if (atSegment && pattern.startsWith("**", i) && i + 2 == pattern.length()) {
                tokens.add(new Token(Kind.DEEP_STAR, c, "", false));
                i += 2;
            } else if (c == '*') {
                tokens.add(new Token(Kind.STAR, c, "", false));
                i++;
            } else if (c == '?') {
                tokens.add(new Token(Kind.ANY, c, "", false));
                i++;
            } else if (c == '[' && classEnd(pattern, i) > 0) {
                int end = classEnd(pattern, i);
                tokens.add(classOf(pattern.substring(i + 1, end)));
                i = end + 1;
            } else {
                boolean escape = c == '\\' && i + 1 < pattern.length();
                tokens.add(new Token(Kind.CHAR, escape ? pattern.charAt(i + 1) : c, "", false));
                i += escape ? 2 : 1;
            }
        }
        return new GlobPattern(List.copyOf(tokens));
    }

    /**
     * The offset of the bracket that closes a class, or -1. A bracket right after [ or [! is text.
     */
    private static int classEnd(String pattern, int open) {
        int i = open + 1;
        if (i < pattern.length() && (pattern.charAt(i) == '!' || pattern.charAt(i) == '^')) {
            i++;
        }
        return pattern.indexOf(']', i + 1);
    }

    private static Token classOf(String body) {
        boolean negated = body.startsWith("!") || body.startsWith("^");
        StringBuilder set = new StringBuilder();
        int i = negated ? 1 : 0;
        while (i < body.length()) {
            char first = body.charAt(i);
            if (first == '\\' && i + 1 < body.length()) {
                first = body.charAt(++i);
            }
            char last = first;
            if (i + 2 < body.length() && body.charAt(i + 1) == '-') {
                last = body.charAt(i + 2);
                i += 2;
            }
            set.append(first).append(last);
            i++;
        }
        return new Token(Kind.CLASS, ' ', set.toString(), negated);
    }

    boolean matches(String path) {
        boolean[] at = new boolean[tokens.size() + 1];
        reach(at, 0);
        for (int i = 0; i < path.length(); i++) {
            at = step(at, path.charAt(i));
        }
        return at[tokens.size()];
    }

    private boolean[] step(boolean[] at, char c) {
        boolean[] next = new boolean[at.length];
        for (int t = 0; t < tokens.size(); t++) {
            if (!at[t]) {
                continue;
            }
            Token token = tokens.get(t);
            boolean stays =
                    token.kind == Kind.FOLDERS
                            || token.kind == Kind.DEEP_STAR
                            || (token.kind == Kind.STAR && c != '/');
            if (stays && token.kind == Kind.FOLDERS) {
                // Inside a folder name: it is left by a slash only.
                next[t] = true;
            } else if (stays) {
                reach(next, t);
            }
            if (token.accepts(c) || (token.kind == Kind.FOLDERS && c == '/')) {
                reach(next, t + 1);
            }
        }
        return next;
    }

    /** Marks a token as next to be matched, and what follows if it may match nothing. */
    private void reach(boolean[] at, int token) {
        int t = token;
        at[t] = true;
        while (t < tokens.size()) {
            Kind kind = tokens.get(t).kind;
            if (kind != Kind.STAR && kind != Kind.DEEP_STAR && kind != Kind.FOLDERS) {
                return;
            }
            at[++t] = true;
        }
    }
}
