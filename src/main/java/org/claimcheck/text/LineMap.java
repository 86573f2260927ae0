package org.claimcheck.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Line numbers of a text. A line ends with LF, CR LF, or a CR alone. */
public final class LineMap {

    private final int[] starts;
    private final int length;

    private LineMap(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static LineMap of(String text) {
        int[] starts = new int[16];
        int lines = 1;
        int returned = text.indexOf('\r');
        int fed = text.indexOf('\n');
        while (returned >= 0 || fed >= 0) {
            boolean alone = returned >= 0 && returned + 1 != fed && (fed < 0 || returned < fed);
            int end = alone ? returned : fed;
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = end + 1;
            returned = returned < 0 || returned > end ? returned : text.indexOf('\r', end + 1);
            fed = fed < 0 || fed > end ? fed : text.indexOf('\n', end + 1);
        }
        return new LineMap(Arrays.copyOf(starts, lines), text.length());
    }

    /**
     * The map of a text whose lines begin where its format says so, such as a word processor's
     * paragraphs.
     *
     * @param starts rising, the first 0
     */
    public static LineMap ofStarts(int[] starts, int length) {
        if (starts.length == 0 || starts[0] != 0) {
            throw new IllegalArgumentException("the first line begins at 0");
        }
        return new LineMap(starts.clone(), length);
    }

    /**
     * The map of this text with another behind it.
     *
     * @param start where the other begins in the joined text; at least this text's length
     */
    public LineMap followedBy(int start, LineMap other) {
        // The text may end with a line break, behind which its last, empty line begins.
        int own = starts[starts.length - 1] == start ? starts.length - 1 : starts.length;
        int[] joined = Arrays.copyOf(starts, own + other.starts.length);
        for (int i = 0; i < other.starts.length; i++) {
            joined[own + i] = start + other.starts[i];
        }
        return new LineMap(joined, start + other.length);
    }

    public int lines() {
        return starts.length;
    }

    /** The 1-based line of an offset; the end of the text is on the last line. */
    public int line(int offset) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException("offset " + offset + " outside 0.." + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of an offset, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The offset at which a 1-based line begins. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The span of a 1-based line of {@code text}, the text of this map, without its line break. */
    public Span content(int line, String text) {
        int from = starts[line - 1];
        int to = line < starts.length ? starts[line] : length;
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return new Span(from, to);
    }

    public Location location(Span span) {
        return location(span, 0, null);
    }

    /**
     * A place in another file that stands in this text.
     *
     * @param fileStart where the file begins; must be the start of a line
     */
    public Location location(Span span, int fileStart, @Nullable String path) {
        int before = line(fileStart) - 1;
        return new Location(
                span.start() - fileStart,
                span.end() - fileStart,
                line(span.start()) - before,
                column(span.start()),
                line(span.end()) - before,
                column(span.end()),
                path);
    }
}
