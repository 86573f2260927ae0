package org.claimcheck.citation;

import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list before markers are linked to it.
 *
 * @param label as shown, null if none
 * @param list entries of one list share a number
 * @param isNote whether {@code [^label]} leads to it
 */
record Entry(@Nullable String label, int list, Span span, boolean isNote) {

    /** The list of notes that only a link shows to be notes. */
    static final int LINKED_LIST = Integer.MAX_VALUE;

    /** The list of the first note that a sign leads to; the next counts down. */
    static final int FIRST_SYMBOL = LINKED_LIST - 1;

    Entry until(int end) {
        return new Entry(label, list, new Span(span.start(), end), isNote);
    }

    Entry in(int other) {
        return new Entry(label, other, span, isNote);
    }
}
