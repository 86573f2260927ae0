package org.claimcheck.document.pdf;

import java.util.List;
import org.claimcheck.text.Span;

/**
 * A line of a page as it is drawn. Distances are in points, from the page's upper left corner.
 *
 * @param page 0 for the first
 * @param y of the line most of it stands on
 * @param size of the font most of it is set in
 * @param raised superscripts, counted in {@code text}
 */
record PdfLine(
        int page,
        String text,
        double x,
        double endX,
        double y,
        double size,
        boolean bold,
        List<Span> raised) {

    PdfLine {
        raised = List.copyOf(raised);
    }

    /** Whether a sentence may end here. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'\u201d\u2019)]\u00bb".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:\u2026".indexOf(text.charAt(end - 1)) >= 0;
    }

    boolean startsLow() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean endsInHyphen() {
        int last = text.length() - 1;
        return last > 0
                && "-\u2010\u00ad".indexOf(text.charAt(last)) >= 0
                && Character.isLetter(text.charAt(last - 1));
    }

    /** The number a line begins with, as notes do: raised, or followed by a space or full stop. */
    String number() {
        int end = 0;
        while (end < text.length() && end < 4 && isDigit(text.charAt(end))) {
            end++;
        }
        boolean number = end > 0 && end < 4 && end < text.length();
        boolean set = number && (" .\u00a0".indexOf(text.charAt(end)) >= 0 || isRaised(end));
        return set ? text.substring(0, end) : "";
    }

    private boolean isRaised(int end) {
        return !raised.isEmpty() && raised.get(0).equals(new Span(0, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
