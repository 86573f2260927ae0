package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.text.Span;

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

    /** Whether an offset or span of the text is inside somebody's quoted words. */
    public boolean holds(Span span) {
        for (Quotation quotation : all) {
            if (quotation.span().start() > span.start()) {
                return false;
            }
            if (quotation.span().contains(span)) {
                return true;
            }
        }
        return false;
    }
}
