package org.claimcheck.document.latex;

import org.jspecify.annotations.Nullable;

/** An open group or environment. */
final class Frame {

    enum Kind {
        /** Between braces. */
        GROUP,
        /** An environment that changes nothing here. */
        PLAIN,
        LIST,
        NUMBERED,
        QUOTE,
        TABLE,
        BIBLIOGRAPHY
    }

    /** What ends with a frame. */
    interface Closer {

        /** The range of what closes it; empty where something else ends it. */
        void close(int from, int to);
    }

    static final Closer NOTHING = (from, to) -> {};

    final Kind kind;

    /** Null for a group. */
    final @Nullable String environment;

    final Closer closer;

    /** The number of the last item of a list. */
    int items;

    Frame(Kind kind, @Nullable String environment, Closer closer) {
        this.kind = kind;
        this.environment = environment;
        this.closer = closer;
    }

    boolean isList() {
        return kind == Kind.LIST || kind == Kind.NUMBERED;
    }
}
