package org.claimcheck.rules;

/** A figure that a sentence tells of something, for comparison with others of its kind. */
interface Telling<T extends Telling<T>> {

    Place place();

    /** Where the sentence stands. */
    Wording.Role role();

    /** The figure with its unit, as the document has it. */
    String written();

    /** Whether both tell the same of the same, with figures that do not fit. */
    boolean contradicts(T other);

    /** Whether the running text has the figure, too, whatever it is told of there. */
    boolean isIn(Told text);
}
