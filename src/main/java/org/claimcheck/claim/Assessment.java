package org.claimcheck.claim;

import org.claimcheck.text.Span;

/**
 * A sentence of running text, judged.
 *
 * @param span offsets in the document's text
 * @param score 0 to 1: how likely a fact-checker would look it up; from {@link #WORTHY} on the
 *     model says so. It ranks and never gates.
 */
public record Assessment(Span span, Kind kind, double score) {

    /** From here on a sentence counts as worth checking. */
    public static final double WORTHY = .5;

    /** Whether it is a claim: of a kind that can be looked up, and worth it. */
    public boolean isClaim() {
        return kind.isCheckable() && score >= WORTHY;
    }
}
