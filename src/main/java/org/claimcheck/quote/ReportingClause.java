package org.claimcheck.quote;

import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.text.Span;

/**
 * A place where somebody is said to speak.
 *
 * @param at index of the token of the cue
 * @param cue offsets in the document's text
 */
record ReportingClause(Mention mention, int at, Span cue, Cues.Type type, Basis basis) {

    ReportingClause with(Basis other) {
        return new ReportingClause(mention, at, cue, type, other);
    }
}
