package org.claimcheck.lookup;

import org.claimcheck.text.Span;

/**
 * A web address in a document, behind a link's words or as text.
 *
 * @param span of the words a reader sees, in the document's text; never empty
 * @param address as written, with {@code http} or {@code https}
 */
public record WebLink(Span span, String address) {}
