package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * A link and the text it stands on.
 *
 * @param span the anchor text, in the document's text; may be empty for a link on a picture
 * @param target as written, entities decoded; starts with {@code #} for a place in the document,
 *     with {@code [[} for another page of the same wiki
 */
public record Link(Span span, String target) {

    /** How links to other pages of a wiki begin, as their author writes them. */
    public static final String WIKI_PAGE = "[[";

    /**
     * Whether it leads to something that may stand for a statement: a wiki's other pages and the
     * document itself are no sources.
     */
    public boolean leadsOut() {
        return !isFragment() && !target.startsWith(WIKI_PAGE);
    }

    /** Whether it leads to a place in the same document. */
    public boolean isFragment() {
        return target.startsWith("#");
    }
}
