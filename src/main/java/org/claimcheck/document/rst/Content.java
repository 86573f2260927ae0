package org.claimcheck.document.rst;

import java.util.List;
import org.claimcheck.document.Flow;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** The lines of a block as one text, parted by line feeds, and where each character stands. */
final class Content {

    private final String source;
    private final String text;
    private final int[] starts;
    private final int end;
    private final boolean keepsLines;

    /**
     * @param keepsLines whether line breaks are shown
     */
    Content(String source, List<Span> lines, boolean keepsLines) {
        this.source = source;
        int size = lines.stream().mapToInt(l -> l.length() + 1).sum();
        StringBuilder chars = new StringBuilder(size);
        this.starts = new int[size];
        for (Span line : lines) {
            if (!chars.isEmpty()) {
                starts[chars.length()] = lastEnd(chars.length());
                chars.append('\n');
            }
            for (int i = line.start(); i < line.end(); i++) {
                starts[chars.length()] = i;
                chars.append(source.charAt(i));
            }
        }
        this.text = chars.toString();
        this.end = chars.isEmpty() ? 0 : lastEnd(chars.length());
        this.keepsLines = keepsLines;
    }

    private int lastEnd(int length) {
        return starts[length - 1] + 1;
    }

    String text() {
        return text;
    }

    int start(int i) {
        return i < text.length() ? starts[i] : end;
    }

    /** Where the character before an offset ends in the source. */
    int endOf(int offset) {
        return offset == 0 ? start(0) : starts[offset - 1] + 1;
    }

    /** Sends a range as it stands. */
    void copy(int from, int to, Flow flow) {
        int at = from;
        while (at < to) {
            int run = at;
            while (run < to && !Whitespace.is(text.charAt(run))) {
                run++;
            }
            if (run > at) {
                flow.copy(starts[at], starts[run - 1] + 1);
                at = run;
                continue;
            }
            char c = text.charAt(at);
            if (c == '\n' && keepsLines) {
                flow.lineBreak(start(at), start(at + 1));
            } else if (c == '\n') {
                flow.space(start(at), afterBlanks(start(at), start(at + 1)));
            } else if (Line.isBlank(c)) {
                flow.space(start(at), start(at + 1));
            } else {
                flow.kept(String.valueOf(c), start(at), start(at) + 1);
            }
            at++;
        }
    }

    /** Where white space ends: other cells may stand between two lines of a cell. */
    private int afterBlanks(int from, int to) {
        int at = from;
        while (at < to && Whitespace.is(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Sends a range with its backslashes taken off; one before a blank goes with it. */
    void send(int from, int to, Flow flow) {
        int run = from;
        int at = from;
        while (at < to) {
            if (text.charAt(at) == '\\' && at + 1 < to) {
                copy(run, at, flow);
                boolean pair = Character.isHighSurrogate(text.charAt(at + 1)) && at + 2 < to;
                int after = pair ? at + 3 : at + 2;
                if (!Whitespace.is(text.charAt(at + 1))) {
                    flow.show(text.substring(at + 1, after), start(at), endOf(after));
                }
                at = after;
                run = at;
            } else {
                at++;
            }
        }
        copy(run, to, flow);
    }
}
