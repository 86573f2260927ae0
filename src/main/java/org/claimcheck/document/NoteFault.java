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
        /** A note without text, and without a name that would lead to one. */
        EMPTY,
        /** A note that another one begins in, or that the page ends in. */
        UNCLOSED,
        /** A note in a list, without the name a marker would need. */
        UNNAMED,
        /** A name of digits only, which a wiki refuses. */
        NUMBER_AS_NAME,
        /** A place in a source without the name of the source, or where none can be given. */
        LOST_DETAILS
    }
}
