package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;

/** The lines of a stretch of text that are not blank, without white space at their ends. */
final class Lines {

    private Lines() {}

    static List<Span> of(String text, Span within) {
        List<Span> out = new ArrayList<>();
        int start = within.start();
        for (int i = within.start(); i <= within.end(); i++) {
            if (i == within.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                Span line = new Span(start, i).trim(text);
                if (!line.isEmpty()) {
                    out.add(line);
                }
                start = i + 1;
            }
        }
        return out;
    }
}
