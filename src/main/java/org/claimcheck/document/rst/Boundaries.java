package org.claimcheck.document.rst;

import java.util.HashSet;
import java.util.Set;
import org.claimcheck.text.Whitespace;

/**
 * Where inline markup may begin and end in a text, by the recognition rules of reStructuredText. A
 * mark that was not found once is not looked for again: offsets asked for only rise.
 */
final class Boundaries {

    private static final int LONGEST_ROLE = 60;

    private final String text;
    private final Set<String> unclosed = new HashSet<>();

    Boundaries(String text) {
        this.text = text;
    }

    /** Whether a mark of some length may open markup at an offset. */
    boolean opens(int at, int length) {
        if (at + length >= text.length() || Whitespace.is(text.charAt(at + length))) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        int pair = "'\"([{<\u201c\u2018\u00ab".indexOf(before);
        if (pair >= 0 && "'\")]}>\u201d\u2019\u00bb".charAt(pair) == text.charAt(at + length)) {
            return false;
        }
        int escaped = at - 2;
        boolean joined = Whitespace.is(before) || "'\"([{<-/:".indexOf(before) >= 0;
        boolean blankTaken = escaped >= 0 && text.charAt(escaped) == '\\';
        return joined || (before != '\\' && isOpening(before)) || (blankTaken && before == ' ');
    }

    private static boolean isOpening(char c) {
        int type = Character.getType(c);
        return c > '\u007f'
                && (type == Character.START_PUNCTUATION
                        || type == Character.INITIAL_QUOTE_PUNCTUATION
                        || type == Character.FINAL_QUOTE_PUNCTUATION
                        || type == Character.DASH_PUNCTUATION
                        || type == Character.OTHER_PUNCTUATION);
    }

    /** Whether markup may end before an offset. */
    boolean ends(int offset) {
        if (offset >= text.length()) {
            return true;
        }
        char c = text.charAt(offset);
        return Whitespace.is(c)
                || "'\")]}>-/\\:.,;!?".indexOf(c) >= 0
                || isOpening(c)
                || (c > '\u007f' && Character.getType(c) == Character.END_PUNCTUATION);
    }

    /** The mark that closes what begins at an offset; -1 if none does. */
    int close(String mark, int from) {
        if (unclosed.contains(mark)) {
            return -1;
        }
        int at = text.indexOf(mark, from + 1);
        while (at >= 0) {
            boolean code = mark.equals("``");
            boolean sound = !Whitespace.is(text.charAt(at - 1)) && (code || !isEscaped(at));
            int after = at + mark.length();
            boolean substitution = mark.equals("|") && text.startsWith("_", after);
            if (sound && (ends(after) || substitution)) {
                return at;
            }
            at = text.indexOf(mark, at + 1);
        }
        unclosed.add(mark);
        return -1;
    }

    private boolean isEscaped(int at) {
        int from = at;
        while (from > 0 && at - from < 20 && text.charAt(from - 1) == '\\') {
            from--;
        }
        return (at - from) % 2 == 1;
    }

    /** The backquote that closes interpreted text or a reference; -1 if none does. */
    int closeTick(int from) {
        if (unclosed.contains("tick")) {
            return -1;
        }
        int at = text.indexOf('`', from + 1);
        while (at >= 0) {
            int after = at + 1;
            while (after < at + 3 && text.startsWith("_", after)) {
                after++;
            }
            if (!Whitespace.is(text.charAt(at - 1)) && !isEscaped(at) && ends(after)) {
                return at;
            }
            at = text.indexOf('`', at + 1);
        }
        unclosed.add("tick");
        return -1;
    }

    /** The offset after {@code :name:}; {@code at} if that is not what stands there. */
    int roleEnd(int at) {
        if (at >= text.length() || text.charAt(at) != ':') {
            return at;
        }
        int limit = Math.min(text.length(), at + LONGEST_ROLE);
        int i = at + 1;
        int end = at;
        while (i < limit
                && (Character.isLetterOrDigit(text.charAt(i))
                        || "-_.+:".indexOf(text.charAt(i)) >= 0)) {
            if (text.charAt(i) == ':' && i > at + 1) {
                end = i + 1;
            }
            i++;
        }
        return end;
    }

    /** The bracket before the address in {@code text <address>}; -1 if there is none. */
    int targetOpen(int from, int to) {
        if (to <= from || text.charAt(to - 1) != '>' || isEscaped(to - 1)) {
            return -1;
        }
        int at = text.lastIndexOf('<', to - 2);
        boolean apart = at == from || (at > from && Whitespace.is(text.charAt(at - 1)));
        boolean tight =
                at + 1 < to - 1
                        && !Whitespace.is(text.charAt(at + 1))
                        && !Whitespace.is(text.charAt(to - 2));
        return at >= from && apart && tight ? at : -1;
    }

    int beforeBlanks(int from, int to) {
        int at = to;
        while (at > from && Whitespace.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of an address without the marks of the sentence around it. */
    int addressEnd(int from) {
        int at = from;
        while (at < text.length()
                && !Whitespace.is(text.charAt(at))
                && "<>\"`|".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > from + 8 && ".,;:!?)]}'*".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The end of a simple name: letters and digits with single signs between them. */
    int nameEnd(int from) {
        int at = from;
        while (at < text.length()) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            boolean sign =
                    "-_.:+".indexOf(text.charAt(at)) >= 0
                            && at + 1 < text.length()
                            && Character.isLetterOrDigit(text.charAt(at + 1));
            if (!letter && !sign) {
                return at;
            }
            at++;
        }
        return at;
    }
}
