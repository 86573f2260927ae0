package org.claimcheck.citation.web;

import org.claimcheck.text.Span;

/**
 * A place of a document that gives an address.
 *
 * @param span the text of a link, or the address as written; may be empty for a link on a picture
 * @param target the address, without white space at its ends
 * @param written whether a reader sees the address itself
 */
public record AddressMention(Span span, String target, boolean written) {}
