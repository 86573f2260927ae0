package org.claimcheck.ledger;

import java.util.List;
import java.util.Set;

/**
 * What one document holds now. The document may have none of what its rows stand for, so that a
 * list of things alone would not tell that it was read.
 *
 * @param path as in the ledger
 * @param kinds what was looked for; rows of other kinds are not touched
 * @param ran the rules that ran and told all they found: only of these is it known that a finding
 *     is gone
 * @param items in the order of the document
 * @param itemOf for each finding of the report the index of the item it stands on, or -1
 */
public record Reading(
        String path, Set<RowKind> kinds, Set<String> ran, List<Item> items, List<Integer> itemOf) {

    public Reading {
        kinds = Set.copyOf(kinds);
        ran = Set.copyOf(ran);
        items = List.copyOf(items);
        itemOf = List.copyOf(itemOf);
    }
}
