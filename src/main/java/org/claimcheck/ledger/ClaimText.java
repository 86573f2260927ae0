package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.citation.Marker;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;

/**
 * Words without the citation markers among them, on one line: a claim that gets a source is still
 * the same claim.
 */
final class ClaimText {

    /** What may stand in brackets before the first marker: "see", "cf.". In UTF-16 units. */
    private static final int LONGEST_LEAD = 12;

    /** What may stand after a marker up to the next one or the bracket: "p. 4". */
    private static final int LONGEST_TAIL = 20;

    private ClaimText() {}

    /**
     * @param markers all of the text, in its order
     */
    static String of(String text, Span span, List<Marker> markers) {
        StringBuilder out = new StringBuilder(span.length());
        int at = span.start();
        for (Span taken : apart(text, Spans.startingIn(markers, Marker::span, span))) {
            if (taken.start() >= at && taken.end() <= span.end()) {
                append(text, at, taken.start(), out);
                trim(out);
                at = taken.end();
            }
        }
        append(text, at, span.end(), out);
        return out.toString().strip();
    }

    /** The words of markers, with their brackets. */
    static List<String> markers(String text, List<Marker> markers) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            int last = lastInBrackets(text, markers, i);
            Span span = last < 0 ? markers.get(i).span() : brackets(text, markers, i, last);
            append(out, span.of(text));
            i = Math.max(i, last);
        }
        return out;
    }

    private static void append(List<String> out, String words) {
        StringBuilder line = new StringBuilder();
        append(words, 0, words.length(), line);
        if (!out.contains(line.toString())) {
            out.add(line.toString());
        }
    }

    /** What the sentence reads on without: markers, those in brackets with all that is in them. */
    private static List<Span> apart(String text, List<Marker> markers) {
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            int last = lastInBrackets(text, markers, i);
            if (last >= 0) {
                out.add(brackets(text, markers, i, last));
                i = last;
            } else if (isApart(markers.get(i), text)) {
                out.add(markers.get(i).span());
            }
        }
        return out;
    }

    /** Whether the sentence reads on without it; "Reed et al. (2004) found" would not. */
    private static boolean isApart(Marker marker, String text) {
        char first = text.charAt(marker.span().start());
        return switch (marker.style()) {
            case NUMERIC, NOTE, SUPERSCRIPT, SYMBOL -> true;
            case LINK, KEY -> first == '[';
            case AUTHOR_YEAR -> first == '(';
        };
    }

    /**
     * The last of the markers in the same brackets, if these hold nothing but markers, a word
     * before and a page behind; else -1.
     */
    private static int lastInBrackets(String text, List<Marker> markers, int first) {
        int open = open(text, markers.get(first).span().start());
        if (open < 0) {
            return -1;
        }
        for (int i = first; i < markers.size(); i++) {
            int from = markers.get(i).span().end();
            int to = Math.min(text.length(), from + LONGEST_TAIL);
            int next = i + 1 < markers.size() ? markers.get(i + 1).span().start() : to;
            int close = close(text, from, Math.min(to, Math.max(from, next)));
            if (close >= 0) {
                return text.charAt(close) == partner(text.charAt(open)) ? i : -1;
            }
            if (next >= to) {
                return -1;
            }
        }
        return -1;
    }

    private static Span brackets(String text, List<Marker> markers, int first, int last) {
        int from = markers.get(last).span().end();
        int close = close(text, from, Math.min(text.length(), from + LONGEST_TAIL));
        return new Span(open(text, markers.get(first).span().start()), close + 1);
    }

    private static char partner(char open) {
        return open == '[' ? ']' : ')';
    }

    private static int open(String text, int marker) {
        for (int i = marker - 1; i >= Math.max(0, marker - LONGEST_LEAD); i--) {
            char c = text.charAt(i);
            if (c == '[' || c == '(') {
                return i;
            }
            if (c == ']' || c == ')') {
                return -1;
            }
        }
        return -1;
    }

    private static int close(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ']' || c == ')') {
                return i;
            }
            if (c == '[' || c == '(') {
                return -1;
            }
        }
        return -1;
    }

    private static void append(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean space = Whitespace.is(c);
            boolean again = space && (out.length() == 0 || out.charAt(out.length() - 1) == ' ');
            if (!again) {
                out.append(space ? ' ' : c);
            }
        }
    }

    private static void trim(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }
}
