package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * A link and the text it stands on.
 *
 * @param span the anchor text, in the document's text; may be empty for a link on a picture
 * @param target as written, entities decoded; starts with {@code #} for a place in the document
 */
public record Link(Span span, String target) {

    /** Whether it leads to a place in the same document. */
    public boolean isFragment() {
        return target.startsWith("#");
    }
}
