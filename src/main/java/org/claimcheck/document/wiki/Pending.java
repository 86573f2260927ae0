package org.claimcheck.document.wiki;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits to be made into blocks, the next on top. Depth costs memory and no stack. */
final class Pending {

    private final Inlines inlines;

    /** Stretches, constructs that are blocks of their own, and what is to be done before them. */
    private final Deque<Object> work = new ArrayDeque<>();

    Pending(Inlines inlines) {
        this.inlines = inlines;
    }

    void push(Stretch stretch) {
        work.push(stretch);
    }

    void push(Runnable action) {
        work.push(action);
    }

    /** Puts some on top, the first of them as the next. */
    void pushAll(List<?> things) {
        for (int i = things.size() - 1; i >= 0; i--) {
            work.push(things.get(i));
        }
    }

    /** What a block held that stands for itself comes next. */
    void afterBlock() {
        pushAll(inlines.takeDeferred());
    }

    /** The next, which stays; null if nothing waits. */
    @Nullable Object next() {
        return work.peek();
    }

    void pop() {
        work.pop();
    }
}
