package org.claimcheck.citation.identifier;

/**
 * What names one publication. A value of these types is well-formed; a wrong one cannot be built.
 */
public sealed interface Identifier permits Doi, Isbn, Issn, Ismn, ArxivId, SerialNumber {

    /** What two ways of writing the same identifier have in common. */
    String canonical();
}
