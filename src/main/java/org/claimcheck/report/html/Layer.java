package org.claimcheck.report.html;

import org.claimcheck.text.Span;

/**
 * Something that is marked in the text.
 *
 * @param span offsets in the document's text
 * @param index which of its kind; of a finding its number in the list
 * @param look the class that its marks wear
 */
record Layer(Span span, Kind kind, int index, String look) {

    /** The gravest first: a mark looks like the first of those it belongs to. */
    enum Kind {
        FINDING("f"),
        /** Another place of a finding's cause. */
        RELATED("f"),
        MARKER("m"),
        QUOTATION("q"),
        CLAIM("c"),
        /** A link or a word's own format; no mark, but a mark is cut at its ends. */
        STYLE("");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    /** How marks name it; {@code f} and the number of a finding. */
    String name() {
        return kind.letter + index;
    }
}
