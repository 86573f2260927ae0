package org.claimcheck.document.markdown;

import java.util.List;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Whitespace;
import org.commonmark.node.SourceSpan;

/**
 * Appends the lines of a code block without indentation and fences. The parser gives no span for a
 * blank line, so lines are matched in order, skipping blank ones.
 */
final class CodeLines {

    private final String source;
    private final int base;
    private final MappedText out;

    CodeLines(String source, int base, MappedText out) {
        this.source = source;
        this.base = base;
        this.out = out;
    }

    /**
     * @param skip lines of the source before the first of the code
     */
    void write(String literal, List<SourceSpan> spans, int skip) {
        int next = skip;
        int last = -1;
        int end = literal.length();
        while (end > 0 && literal.charAt(end - 1) == '\n') {
            end--;
        }
        for (String line : literal.substring(0, end).split("\n", -1)) {
            if (last >= 0) {
                last = lineBreak(last);
            }
            while (next < spans.size() && isBlank(spans.get(next))) {
                next++;
            }
            if (line.isBlank() || next >= spans.size()) {
                continue;
            }
            SourceSpan span = spans.get(next++);
            int from = base + span.getInputIndex();
            int to = from + span.getLength();
            int shown = to - line.length();
            if (shown >= from && line.equals(source.substring(shown, to).replace('\0', '\ufffd'))) {
                for (int i = 0; i < line.length(); i++) {
                    out.replace(line.substring(i, i + 1), shown + i, shown + i + 1);
                }
            } else {
                out.replace(line, from, to);
            }
            last = to;
        }
    }

    private boolean isBlank(SourceSpan span) {
        int from = base + span.getInputIndex();
        return source.substring(from, from + span.getLength()).isBlank();
    }

    /** Appends one line feed for the break after an offset; returns the offset after it. */
    private int lineBreak(int from) {
        int end = from;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            if (!Whitespace.is(source.charAt(end))) {
                out.insert("\n");
                return from;
            }
            end++;
        }
        if (end == source.length()) {
            out.insert("\n");
            return from;
        }
        int after = source.startsWith("\r\n", end) ? end + 2 : end + 1;
        out.replace("\n", end, after);
        return after;
    }
}
