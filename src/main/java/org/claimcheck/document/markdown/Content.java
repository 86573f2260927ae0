package org.claimcheck.document.markdown;

import java.util.List;
import org.claimcheck.text.MappedText;
import org.commonmark.node.SourceSpan;

/**
 * What the parser read as the content of a block, with the place of each character in the source.
 * Most blocks are their own source; a table cell has lost its escaped pipes, and the lines of an
 * HTML block their container's marks.
 */
final class Content {

    private final String chars;

    /** Null where the content is the whole source, one to one. */
    private final int[] starts;

    private final int[] ends;

    private Content(String chars, int[] starts, int[] ends) {
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
    }

    static Content whole(String source) {
        return new Content(source, new int[0], new int[0]);
    }

    /** The lines of a block without what stands before them, parted by line feeds. */
    static Content lines(String source, List<SourceSpan> spans, int base) {
        int size = 0;
        for (SourceSpan span : spans) {
            size += span.getLength() + 1;
        }
        StringBuilder chars = new StringBuilder(size);
        int[] starts = new int[size];
        int[] ends = new int[size];
        int last = -1;
        for (SourceSpan span : spans) {
            int from = base + span.getInputIndex();
            if (last >= 0) {
                starts[chars.length()] = last;
                ends[chars.length()] = afterBreak(source, last);
                chars.append('\n');
            }
            for (int i = from; i < from + span.getLength(); i++) {
                starts[chars.length()] = i;
                ends[chars.length()] = i + 1;
                chars.append(source.charAt(i));
            }
            last = from + span.getLength();
        }
        return new Content(chars.toString(), starts, ends);
    }

    /** A table cell as the parser reads it: each escaped pipe is a pipe before anything else. */
    static Content cell(String source, int from, int to) {
        StringBuilder chars = new StringBuilder();
        int[] starts = new int[to - from];
        int[] ends = new int[to - from];
        for (int i = from; i < to; i++) {
            boolean pipe = source.startsWith("\\|", i) && i + 1 < to;
            starts[chars.length()] = i;
            if (pipe) {
                i++;
            }
            ends[chars.length()] = i + 1;
            chars.append(source.charAt(i));
        }
        return new Content(chars.toString(), starts, ends);
    }

    private static int afterBreak(String source, int from) {
        int at = from;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        if (source.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(source.length(), at + 1);
    }

    String chars() {
        return chars;
    }

    int length() {
        return chars.length();
    }

    char charAt(int i) {
        return chars.charAt(i);
    }

    /** Where in the source a character begins. */
    int start(int i) {
        return starts.length == 0 ? i : starts[i];
    }

    /** Where in the source a character ends. */
    int end(int i) {
        return ends.length == 0 ? i + 1 : ends[i];
    }

    /** Appends a range as it stands. */
    void copy(int from, int to, MappedText out) {
        if (starts.length == 0) {
            out.copy(from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            out.replace(chars.substring(i, i + 1), starts[i], ends[i]);
        }
    }

    /** Appends {@code shown} for a range that is not empty. */
    void replace(String shown, int from, int to, MappedText out) {
        out.replace(shown, start(from), end(to - 1));
    }
}
