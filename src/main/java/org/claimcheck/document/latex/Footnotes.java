package org.claimcheck.document.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Numbers footnotes as LaTeX does, and keeps their bodies until the text is read. */
final class Footnotes {

    /** The text of a note between its braces. */
    record Body(int from, int to, String label, int depth) {}

    private final int limit;
    private final Deque<Body> waiting = new ArrayDeque<>();
    private int number;

    /** How deep in notes the one that is read stands. */
    private int depth;

    private boolean overflowed;

    Footnotes(int limit) {
        this.limit = limit;
    }

    /** The label of a new note: the next number, or the one that is given. */
    String next(String given) {
        if (given.isEmpty()) {
            number++;
            return Integer.toString(number);
        }
        return given;
    }

    /** The label of the last note. */
    String last() {
        return Integer.toString(number);
    }

    /** Keeps a body; notes in notes in notes beyond the limit are not read. */
    void add(int from, int to, String label) {
        if (depth < limit) {
            waiting.add(new Body(from, to, label, depth + 1));
        } else {
            overflowed = true;
        }
    }

    /** Whether a body was left out for the limit. */
    boolean isOverflowed() {
        return overflowed;
    }

    /** The next body to be read, in the order of the markers. */
    @Nullable Body next() {
        Body body = waiting.poll();
        depth = body == null ? depth : body.depth();
        return body;
    }
}
