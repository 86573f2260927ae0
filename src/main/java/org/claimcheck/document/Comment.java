package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * A remark in a document's source that no reader sees.
 *
 * @param text without delimiters and white space at its ends
 * @param span offsets in the author's file, delimiters included
 */
public record Comment(String text, Span span) {}
