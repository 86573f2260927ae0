package org.claimcheck.document.rst;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;

/**
 * A line, or what is left of one behind a mark.
 *
 * @param start offset of its first visible character; of its end if it is blank
 * @param end offset after its last
 * @param indent the column of its first visible character, counted from 0; tabs go to every eighth
 */
record Line(int start, int end, int indent) {

    static List<Line> of(String source) {
        List<Line> out = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int end = at;
            while (end < source.length()
                    && source.charAt(end) != '\n'
                    && source.charAt(end) != '\r') {
                end++;
            }
            out.add(of(source, at, end));
            at = source.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return out;
    }

    private static Line of(String source, int from, int to) {
        int at = from;
        int column = 0;
        while (at < to && isBlank(source.charAt(at))) {
            column = source.charAt(at) == '\t' ? (column / 8 + 1) * 8 : column + 1;
            at++;
        }
        int end = to;
        while (end > at && isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Line(at, end, column);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\u000b';
    }

    boolean isBlank() {
        return start >= end;
    }

    int length() {
        return end - start;
    }

    Span span() {
        return new Span(start, end);
    }

    /** The line without its first characters and the blanks behind them. */
    Line behind(String source, int characters) {
        int at = start + characters;
        while (at < end && isBlank(source.charAt(at))) {
            at++;
        }
        return new Line(at, end, indent + at - start);
    }

    /** The line as if it began in another column. */
    Line at(int column) {
        return new Line(start, end, column);
    }

    /** Whether the line begins with a sign that can mark the lines of a literal block. */
    boolean beginsWithSign(String source) {
        return new Line(start, start + 1, indent).adornment(source) != 0;
    }

    /** The character repeated over the whole line, if it is one that adorns titles; else 0. */
    char adornment(String source) {
        if (isBlank()) {
            return 0;
        }
        char mark = source.charAt(start);
        if ("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(mark) < 0) {
            return 0;
        }
        for (int i = start + 1; i < end; i++) {
            if (source.charAt(i) != mark) {
                return 0;
            }
        }
        return mark;
    }
}
