package org.claimcheck.article;

import org.claimcheck.citation.OtherDocuments;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.quote.source.SourceLibrary;

/**
 * What is known from outside the document.
 *
 * @param sources the sources of quotations that are at hand
 * @param others where else the entries of citations may stand
 * @param lookups what was found out online
 * @param house what the desk has settled
 */
public record Surroundings(
        SourceLibrary sources, OtherDocuments others, Lookups lookups, HouseStyle house) {

    /** A document by itself. */
    public static Surroundings none() {
        return new Surroundings(
                SourceLibrary.none(), OtherDocuments.NONE, Lookups.NONE, HouseStyle.NONE);
    }

    /** With what was found out online. */
    Surroundings with(Lookups found) {
        return new Surroundings(sources, others, found, house);
    }
}
