package org.claimcheck.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * A line of plain text.
 *
 * @param span its content in the source, without quoting marks and white space around it; empty for
 *     a blank line
 * @param start offset of the line itself
 * @param indent columns before the content, counted from the quoting marks
 * @param quotes number of {@code >} marks at its start
 */
record Line(Span span, int start, int indent, int quotes) {

    static List<Line> of(String source) {
        LineMap lines = LineMap.of(source);
        List<Line> out = new ArrayList<>(lines.lines());
        for (int n = 1; n <= lines.lines(); n++) {
            Span whole = lines.content(n, source);
            int at = whole.start();
            int quotes = 0;
            int afterMarks = at;
            while (at < whole.end()
                    && (source.charAt(at) == '>' || Whitespace.is(source.charAt(at)))) {
                if (source.charAt(at) == '>') {
                    quotes++;
                    afterMarks = at + 1;
                }
                at++;
            }
            Span content = new Span(afterMarks, whole.end()).trim(source);
            out.add(new Line(content, whole.start(), content.start() - afterMarks, quotes));
        }
        return out;
    }

    boolean isBlank() {
        return span.isEmpty();
    }

    int length() {
        return span.length();
    }
}
