package org.claimcheck.quantity;

import java.util.List;
import org.claimcheck.text.Span;

/** Finds numbers, percentages, money and measures, and normalises them. */
public final class QuantityTagger {

    private QuantityTagger() {}

    /**
     * The quantities of a text, in text order, without overlap.
     *
     * @param within where to look: sentences or blocks, in text order; none crosses one
     * @param taken spans that belong to something else, such as dates and citation markers; a
     *     number inside one is left out; in text order
     */
    public static List<Quantity> tag(String text, List<Span> within, List<Span> taken) {
        return List.of();
    }
}
