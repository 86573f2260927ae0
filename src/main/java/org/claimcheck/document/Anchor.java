package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * A place that a fragment link can lead to.
 *
 * @param id the element's id or name, decoded
 * @param span the text of the element, in the document's text; may be empty
 */
public record Anchor(String id, Span span) {}
