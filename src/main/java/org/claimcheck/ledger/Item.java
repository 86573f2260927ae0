package org.claimcheck.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Span;

/**
 * Something to check that a document holds now.
 *
 * @param span offsets in the document's text
 * @param start where it begins in the author's file, as in reports
 * @param cells what its row says of it; other cells are empty
 * @param rules with a finding on it
 * @param touching rules with a finding that overlaps it; it may stand on another item
 */
public record Item(
        RowKind kind,
        Span span,
        int start,
        Map<Column, String> cells,
        List<String> rules,
        Set<String> touching) {

    public Item {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        rules = List.copyOf(rules);
        touching = Set.copyOf(touching);
    }

    String at(Column column) {
        return cells.getOrDefault(column, "");
    }

    String wording() {
        return kind.wording(this::at);
    }

    Item with(List<String> ownRules, Set<String> touchingRules) {
        return new Item(kind, span, start, cells, ownRules, touchingRules);
    }
}
