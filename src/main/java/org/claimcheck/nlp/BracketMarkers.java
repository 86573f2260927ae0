package org.claimcheck.nlp;

import org.claimcheck.text.Whitespace;

/**
 * Scans the markers in brackets that hang on the end of a sentence: {@code [4]}, {@code [4, 5]},
 * {@code [^note]}, {@code [citation needed]}. Looks only a few characters far, so that brackets
 * without a partner cost nothing.
 */
final class BracketMarkers {

    private static final int LONGEST = 40;

    private BracketMarkers() {}

    /** The end of the marker that begins at an offset; the offset itself if none does. */
    static int end(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return at;
        }
        int i = at + 1;
        boolean label = i < text.length() && "^@".indexOf(text.charAt(i)) >= 0;
        if (isLettered(text, at)) {
            return at + 3;
        }
        boolean digits = false;
        for (; i < text.length() && i - at < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                boolean link = isLink(text, i + 1);
                return (digits || label || isRemark(text.substring(at + 1, i))) && !link
                        ? i + 1
                        : at;
            }
            digits |= Character.isDigit(c);
            if (!label && !Character.isDigit(c) && " ,;-–?".indexOf(c) < 0 && digits) {
                return at;
            }
        }
        return at;
    }

    /** A target or a definition after the bracket; a digit after a colon is a page. */
    private static boolean isLink(String text, int after) {
        if (after >= text.length()) {
            return false;
        }
        boolean page = after + 1 < text.length() && Character.isDigit(text.charAt(after + 1));
        return text.charAt(after) == '(' || (text.charAt(after) == ':' && !page);
    }

    /** {@code [a]} in small print, not the letter an editor changed: {@code [a]nd so}. */
    private static boolean isLettered(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at + 1) >= 'a'
                && text.charAt(at + 1) <= 'z'
                && text.charAt(at + 2) == ']'
                && at > 0
                && !Whitespace.is(text.charAt(at - 1))
                && (at + 3 == text.length() || !Character.isLetter(text.charAt(at + 3)));
    }

    /** What editors leave behind: lower case, ending in "needed" or a question mark. */
    private static boolean isRemark(String inside) {
        return inside.startsWith("note ")
                || inside.endsWith(" needed")
                || (inside.endsWith("?") && inside.length() < 20);
    }

    /** The end of the words before any run of markers that ends at an offset. */
    static int before(String text, int start, int end) {
        int at = end;
        while (at > start) {
            int next = one(text, start, at);
            if (next == at) {
                break;
            }
            at = next;
            while (at > start && Whitespace.is(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    /** Where the marker that ends at an offset begins; the offset itself if none does. */
    private static int one(String text, int start, int end) {
        if (Character.isLetter(text.charAt(end - 1))) {
            return end;
        }
        char last = text.charAt(end - 1);
        if (last == ',' && end < text.length() && end - 2 >= start && text.charAt(end - 2) == ']') {
            int gap = end;
            while (gap < text.length() && Whitespace.is(text.charAt(gap))) {
                gap++;
            }
            return gap < text.length() && text.charAt(gap) == '[' ? end - 1 : end;
        }
        if (isRaised(last)) {
            int at = end;
            while (at > start && end - at < LONGEST && isRaised(text.charAt(at - 1))) {
                at--;
            }
            return at > start && isTerminal(text.charAt(at - 1)) ? at : end;
        }
        if (Character.isDigit(last)) {
            return number(text, start, end);
        }
        if (last != ']') {
            return end;
        }
        int open = end - 1;
        int limit = Math.max(start, end - LONGEST - 1);
        while (open > limit && text.charAt(open) != '[') {
            open--;
        }
        return end(text, open) == end ? open : end;
    }

    /** The page after a marker, {@code [4]:12}, or a raised number that lost its height. */
    private static int number(String text, int start, int end) {
        int at = end;
        while (at > start && end - at < 12 && isPages(text.charAt(at - 1))) {
            at--;
        }
        if (at - 2 >= start && text.charAt(at - 1) == ':' && text.charAt(at - 2) == ']') {
            return at - 1;
        }
        at = end;
        while (at > start && end - at < 3 && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        int stop = at;
        if (stop > start && "\"”’".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
            return stop > start && isTerminal(text.charAt(stop - 1)) ? at : end;
        }
        return stop > start && text.charAt(stop - 1) == '.' && isPlainWord(text, start, stop - 1)
                ? at
                : end;
    }

    /** Whether a word of small letters that is no abbreviation ends at an offset. */
    private static boolean isPlainWord(String text, int start, int end) {
        int at = end;
        while (at > start && end - at < LONGEST && Character.isLowerCase(text.charAt(at - 1))) {
            at--;
        }
        boolean whole = at > start && Whitespace.is(text.charAt(at - 1));
        String word = text.substring(at, end);
        return whole
                && word.length() > 2
                && !FullStops.isAbbreviation(word)
                && !BoundaryWords.SUFFIXES.contains(word);
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean isPages(char c) {
        return Character.isDigit(c) || c == '-' || c == '–' || c == ',';
    }

    private static boolean isRaised(char c) {
        return c == '¹' || c == '²' || c == '³' || c == '⁰' || (c >= '⁴' && c <= '⁹');
    }
}
