package org.claimcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open groups and environments, as deep as the limit allows; deeper ones change nothing. */
final class Frames {

    private final int limit;
    private final List<Frame> open = new ArrayList<>();
    private int deeper;
    private boolean overflowed;
    private int quotes;
    private int lists;

    Frames(int limit) {
        this.limit = limit;
    }

    int size() {
        return open.size();
    }

    /** Whether one was left out for the limit. */
    boolean isOverflowed() {
        return overflowed;
    }

    boolean isFull() {
        return open.size() >= limit;
    }

    /** Opens a frame; past the limit a group is only counted. */
    void push(Frame frame) {
        if (isFull()) {
            overflowed = true;
            deeper += frame.environment == null ? 1 : 0;
            return;
        }
        open.add(frame);
        count(frame, 1);
    }

    private void count(Frame frame, int by) {
        quotes += frame.kind == Frame.Kind.QUOTE ? by : 0;
        lists += frame.isList() ? by : 0;
    }

    /** Closes the innermost group; a brace that answers none does nothing. */
    void closeGroup(int from, int to) {
        if (deeper > 0) {
            deeper--;
        } else if (!open.isEmpty() && last().environment == null) {
            pop(from, to);
        }
    }

    /** Closes an environment and what was left open in it; says whether it was open. */
    boolean closeEnvironment(String name, int from, int to) {
        int at = open.size() - 1;
        while (at >= 0 && !name.equals(open.get(at).environment)) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        deeper = 0;
        closeTo(at + 1, from);
        pop(from, to);
        return true;
    }

    /** Closes all that were opened since there were so many. */
    void closeTo(int size, int at) {
        while (open.size() > size) {
            pop(at, at);
        }
    }

    private void pop(int from, int to) {
        Frame frame = open.remove(open.size() - 1);
        count(frame, -1);
        frame.closer.close(from, to);
    }

    private Frame last() {
        return open.get(open.size() - 1);
    }

    boolean inQuote() {
        return quotes > 0;
    }

    int lists() {
        return lists;
    }

    /** The innermost list; null outside. */
    @Nullable Frame list() {
        for (int i = open.size() - 1; i >= 0 && lists > 0; i--) {
            if (open.get(i).isList()) {
                return open.get(i);
            }
        }
        return null;
    }

    /** The innermost environment that gives blocks their shape; null outside of all. */
    Frame.@Nullable Kind shape() {
        for (int i = open.size() - 1; i >= 0; i--) {
            Frame.Kind kind = open.get(i).kind;
            if (kind != Frame.Kind.GROUP && kind != Frame.Kind.PLAIN) {
                return kind;
            }
        }
        return null;
    }

    void clear() {
        open.clear();
        deeper = 0;
        quotes = 0;
        lists = 0;
    }
}
