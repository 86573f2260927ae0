package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/**
 * The quotations of a document.
 *
 * @param all in text order; a nested one follows the one that holds it
 * @param unbalanced quotation marks without a partner in their paragraph, after the convention for
 *     quotations of several paragraphs
 */
public record Quotations(List<Quotation> all, List<Span> unbalanced) {

    public static final Quotations NONE = new Quotations(List.of(), List.of());

    public Quotations {
        all = List.copyOf(all);
        unbalanced = List.copyOf(unbalanced);
    }

    /** Whether a span of the text lies inside somebody's quoted words. */
    public boolean holds(Span span) {
        int last = Spans.lastBy(all, Quotation::span, span.start());
        // Only a nested quotation can hide the one that holds it; no others overlap.
        for (int i = last; i >= 0; i--) {
            if (all.get(i).span().contains(span)) {
                return true;
            }
            if (all.get(i).kind() != Quotation.Kind.NESTED) {
                return false;
            }
        }
        return false;
    }
}
