package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * Markup of a note that its format cannot make sense of.
 *
 * @param span what of it is shown, in the document's text
 * @param label the name its author gave the note; empty if none
 */
public record NoteFault(Kind kind, Span span, String label) {

    public enum Kind {
        /** A name that is defined again with another text: only one of them is shown. */
        SECOND_TEXT,
        /** A note without text that no name leads to. */
        EMPTY,
        /** A note that another one begins in, or that the page ends in. */
        UNCLOSED,
        /** A note in a list, without the name a marker would need. */
        UNNAMED
    }
}
