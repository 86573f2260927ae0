package org.claimcheck.ledger;

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

    private static final String INSIDE_BRACKETS = " ,;-\u2013";

    private ClaimText() {}

    /**
     * @param markers in text order
     */
    static String of(String text, Span span, List<Marker> markers) {
        StringBuilder out = new StringBuilder(span.length());
        int at = span.start();
        for (Marker marker : Spans.startingIn(markers, Marker::span, span)) {
            Span taken = marker.span();
            if (taken.start() >= at && taken.end() <= span.end() && isApart(marker, text)) {
                append(text, at, taken.start(), out);
                trim(out, 0);
                at = taken.end();
            }
        }
        append(text, at, span.end(), out);
        return out.toString().strip();
    }

    /** Whether the sentence reads on without it; "Reed et al. (2004) found" would not. */
    private static boolean isApart(Marker marker, String text) {
        char first = text.charAt(marker.span().start());
        return switch (marker.style()) {
            case NUMERIC, NOTE, SUPERSCRIPT -> true;
            case LINK, KEY -> first == '[';
            case AUTHOR_YEAR -> first == '(';
        };
    }

    private static void append(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean space = Whitespace.is(c);
            if (space && (out.length() == 0 || out.charAt(out.length() - 1) == ' ')) {
                continue;
            }
            out.append(space ? ' ' : c);
            if (c == ']' || c == ')') {
                emptied(out);
            }
        }
    }

    /** Takes away brackets that hold nothing any more. */
    private static void emptied(StringBuilder out) {
        char open = out.charAt(out.length() - 1) == ']' ? '[' : '(';
        int i = out.length() - 2;
        while (i >= 0 && INSIDE_BRACKETS.indexOf(out.charAt(i)) >= 0) {
            i--;
        }
        if (i >= 0 && out.charAt(i) == open) {
            trim(out, out.length() - i);
        }
    }

    private static void trim(StringBuilder out, int more) {
        int end = out.length() - more;
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }
}
