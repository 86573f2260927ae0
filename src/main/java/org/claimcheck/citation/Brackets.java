package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;

/** Short square brackets of a text, without brackets or line breaks inside. */
final class Brackets {

    /** Markers and remarks are shorter; a bound keeps the scan linear. */
    private static final int LONGEST = 160;

    private Brackets() {}

    /** Spans with their brackets, in text order. */
    static List<Span> in(String text, Span within) {
        List<Span> out = new ArrayList<>();
        int open = -1;
        for (int i = within.start(); i < within.end(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open = i;
            } else if (c == ']' && open >= 0) {
                if (i - open < LONGEST) {
                    out.add(new Span(open, i + 1));
                }
                open = -1;
            } else if (c == '\n'
                    && open >= 0
                    && i + 1 < within.end()
                    && text.charAt(i + 1) == '\n') {
                open = -1;
            }
        }
        return out;
    }

    /** What stands between the brackets. */
    static String content(String text, Span bracket) {
        return text.substring(bracket.start() + 1, bracket.end() - 1);
    }
}
