package org.claimcheck.rules;

import org.claimcheck.text.Span;

/** A figure that a sentence tells of something, for comparison with others of its kind. */
interface Telling<T extends Telling<T>> {

    Span span();

    /** The figure with its unit, as the document has it. */
    String written();

    /** Whether both tell the same of the same, with figures that do not fit. */
    boolean contradicts(T other);
}
