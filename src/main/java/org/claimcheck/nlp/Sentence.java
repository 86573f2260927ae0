package org.claimcheck.nlp;

import org.claimcheck.text.Span;

/**
 * A sentence of a block.
 *
 * @param span offsets in the document's text, without white space at the ends
 * @param block index of its block in the document
 */
public record Sentence(Span span, int block) {}
