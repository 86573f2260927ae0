package org.claimcheck.citation;

import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The label at the beginning of a line of a reference list.
 *
 * @param form how it is written
 * @param text without brackets and marks
 * @param end offset after it
 */
record EntryLabel(Form form, String text, int end) {

    enum Form {
        /** {@code [4]}, {@code [note 4]}. */
        BRACKETED,
        /** {@code [smith2020]}. */
        KEY,
        /** {@code [^4]:}. */
        NOTE,
        /** {@code 4.}, {@code 4)}, {@code (4)}; an ordinary list looks the same. */
        COUNTED,
        /** A raised number, or a number and a space: ordinary text may look the same. */
        BARE
    }

    private static final int LONGEST = 40;

    /** The label of a line; null if it has none or nothing follows it. */
    static @Nullable EntryLabel of(String text, Span line) {
        int at = line.start();
        while (at < line.end() && (Whitespace.is(text.charAt(at)) || isBackLink(text.charAt(at)))) {
            at++;
        }
        if (at == line.end()) {
            return null;
        }
        EntryLabel label =
                text.charAt(at) == '[' ? bracketed(text, at, line.end()) : counted(text, at, line);
        if (label == null) {
            label = bare(text, at, line.end());
        }
        return label != null && hasText(text, label.end(), line.end()) ? label : null;
    }

    private static boolean isBackLink(char c) {
        return c == '^' || c == '↑' || c == '↩';
    }

    private static @Nullable EntryLabel bracketed(String text, int at, int lineEnd) {
        int limit = Math.min(lineEnd, at + LONGEST);
        int close = at + 1;
        while (close < limit && text.charAt(close) != ']' && text.charAt(close) != '[') {
            close++;
        }
        if (close == limit || text.charAt(close) == '[' || close == at + 1) {
            return null;
        }
        String inside = text.substring(at + 1, close);
        int end = close + 1;
        boolean colon = end < lineEnd && text.charAt(end) == ':';
        if (inside.startsWith("^")) {
            return colon ? new EntryLabel(Form.NOTE, inside.substring(1), end + 1) : null;
        }
        if (end < lineEnd && (text.charAt(end) == '(' || text.charAt(end) == '[')) {
            return null;
        }
        if (colon) {
            end++;
        }
        var numbers = NumericLabels.read(text, new Span(at + 1, close));
        if (numbers.size() == 1) {
            return new EntryLabel(Form.BRACKETED, numbers.get(0).text(), end);
        }
        return isKey(inside) ? new EntryLabel(Form.KEY, inside.replace("@", ""), end) : null;
    }

    private static boolean isKey(String inside) {
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (!Character.isLetterOrDigit(c) && "@_:+-.".indexOf(c) < 0) {
                return false;
            }
        }
        return inside.length() > 1;
    }

    private static @Nullable EntryLabel counted(String text, int start, Span line) {
        int at = start;
        boolean open = text.charAt(at) == '(';
        if (open) {
            at++;
        }
        int digits = at;
        while (at < line.end() && NumericLabels.isDigit(text.charAt(at)) && at - digits < 4) {
            at++;
        }
        if (at == digits || at - digits > 3 || at == line.end() || text.charAt(digits) == '0') {
            return null;
        }
        char mark = text.charAt(at);
        boolean marked = open ? mark == ')' : mark == '.' || mark == ')';
        boolean spaced = at + 1 < line.end() && Whitespace.is(text.charAt(at + 1));
        return marked && spaced
                ? new EntryLabel(Form.COUNTED, text.substring(digits, at), at + 1)
                : null;
    }

    private static @Nullable EntryLabel bare(String text, int start, int lineEnd) {
        int at = start;
        StringBuilder digits = new StringBuilder();
        while (at < lineEnd && at - start < 4) {
            char c = text.charAt(at);
            int raised = SuperscriptMarkers.RAISED.indexOf(c);
            if (raised < 0 && !NumericLabels.isDigit(c)) {
                break;
            }
            digits.append(raised < 0 ? c : (char) ('0' + raised));
            at++;
        }
        boolean sound = at > start && at - start <= 3 && digits.charAt(0) != '0' && at < lineEnd;
        if (!sound) {
            return null;
        }
        int next = Whitespace.is(text.charAt(at)) ? at + 1 : at;
        boolean begins =
                next < lineEnd
                        && !Character.isLowerCase(text.charAt(next))
                        && !NumericLabels.isDigit(text.charAt(next))
                        && ".,:;%)-–°/".indexOf(text.charAt(next)) < 0;
        return begins ? new EntryLabel(Form.BARE, digits.toString(), at) : null;
    }

    private static boolean hasText(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
