package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * A stretch of text inside a block that its markup sets apart.
 *
 * @param span offsets in the document's text
 */
public record Inline(Kind kind, Span span) {

    public enum Kind {
        /** Code, keyboard input, sample output. */
        CODE,
        /** A template expression, a shortcode, mathematics: not prose, not to be judged. */
        OPAQUE,
        SUPERSCRIPT,
        SUBSCRIPT,
        /** Emphasis of either strength. */
        EMPHASIS,
        /** The title of a work ({@code cite} in HTML). */
        TITLE,
        /** A quotation that the markup marks and the browser shows with marks ({@code q}). */
        QUOTATION
    }

    /** Whether the text is not prose and must not be judged as such. */
    public boolean isOpaque() {
        return kind == Kind.CODE || kind == Kind.OPAQUE;
    }
}
