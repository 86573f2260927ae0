package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * How a ledger is written down; kept as it was found.
 *
 * @param header the headings, in the order of the file
 * @param separator comma, semicolon (spreadsheets in much of Europe) or tab
 * @param marked whether the file begins with a byte order mark, without which some spreadsheets
 *     take UTF-8 for something else
 * @param lineEnd what ends a row
 */
public record Layout(List<String> header, char separator, boolean marked, String lineEnd) {

    static final Layout NEW = new Layout(Column.header(), ',', true, "\n");

    public Layout {
        header = List.copyOf(header);
    }

    /** How many columns people added. */
    int others() {
        return (int) header.stream().filter(h -> Column.named(h) == null).count();
    }

    /** With the columns that the file lacks at the end. */
    Layout completed() {
        List<String> out = new ArrayList<>(header);
        List<String> present = header.stream().map(String::strip).toList();
        Column.header().stream().filter(h -> !present.contains(h)).forEach(out::add);
        return new Layout(out, separator, marked, lineEnd);
    }
}
