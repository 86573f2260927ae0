package org.claimcheck.quote;

import org.claimcheck.text.Span;

/**
 * A quoted stretch before anybody asked what it is.
 *
 * @param block index of its block
 * @param depth 0 if no other quotation holds it
 * @param chain number shared by the paragraphs of one quotation; -1 if it has one paragraph
 * @param markup whether markup alone sets it apart
 */
record QuotedStretch(int block, Span span, Span inner, int depth, int chain, boolean markup) {

    boolean isNested() {
        return depth > 0;
    }
}
