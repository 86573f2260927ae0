package org.claimcheck.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger.
 *
 * @param known the cells of columns that the program knows; one that is not there is empty
 * @param others the cells of columns that people added, in the order of the file
 */
public record Row(Map<Column, String> known, List<String> others) {

    private static final String BLANK = "";

    /** Begins where white space does, so that no run of it is looked at twice. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\s)\\s*+,\\s*+|,\\s*+");

    private static final String YES = "yes";
    private static final String COMMA = ", ";

    public Row {
        Map<Column, String> filled = new EnumMap<>(Column.class);
        known.forEach(
                (column, cell) -> {
                    if (!cell.isEmpty()) {
                        filled.put(column, cell);
                    }
                });
        known = Collections.unmodifiableMap(filled);
        others = List.copyOf(others);
    }

    /** A row that nobody wrote into. */
    static Row empty(int others) {
        return new Row(Map.of(), Collections.nCopies(others, BLANK));
    }

    public String at(Column column) {
        return known.getOrDefault(column, BLANK);
    }

    /** The cell as a file holds it, which a spreadsheet will not run; people's own are verbatim. */
    public String written(Column column) {
        return column.isHuman() ? at(column) : FormulaGuard.guard(at(column));
    }

    Row with(Map<Column, String> cells) {
        Map<Column, String> out = new EnumMap<>(Column.class);
        out.putAll(known);
        out.putAll(cells);
        return new Row(out, others);
    }

    Row with(Column column, String cell) {
        return with(Map.of(column, cell));
    }

    /** Null for a row that a person wrote by hand. */
    public @Nullable RowKind kind() {
        return at(Column.ID).isBlank() ? null : RowKind.of(at(Column.ROW));
    }

    public Status status() {
        Status status = Status.of(at(Column.STATUS));
        return status == null ? Status.OPEN : status;
    }

    /** Whether the document does not hold it any more. */
    public boolean isVanished() {
        return at(Column.VANISHED).strip().equalsIgnoreCase(YES);
    }

    /** Whether somebody has yet to look at it: open, and still in the document. */
    public boolean isOpen() {
        return status() == Status.OPEN && !isVanished();
    }

    /** Whether it is open, and its words are not those it had once. */
    boolean isChanged() {
        return isOpen() && !at(Column.FORMER).isEmpty();
    }

    /** Whether somebody had looked at it before its words changed. */
    public boolean isReopened() {
        return isChanged() && !at(Column.FORMER_STATUS).isEmpty();
    }

    Row vanished() {
        return with(Map.of(Column.VANISHED, YES, Column.LOCATION, BLANK, Column.END, BLANK));
    }

    /** The cells of a list, such as rules. */
    Set<String> list(Column column) {
        Set<String> out = new LinkedHashSet<>(Arrays.asList(BETWEEN.split(at(column), -1)));
        out.remove(BLANK);
        return out;
    }

    static String list(Iterable<String> words) {
        return String.join(COMMA, words);
    }
}
