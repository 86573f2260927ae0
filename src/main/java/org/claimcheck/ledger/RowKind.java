package org.claimcheck.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row stands for. */
public enum RowKind {
    /** A claim of the report: a statement of a kind that can be looked up, and worth it. */
    CLAIM("claims"),
    /** A quotation that somebody is expected to answer for. */
    QUOTE("quotes"),
    /** A person, once in a document. */
    NAME("names"),
    NUMBER("numbers"),
    DATE("dates"),
    /** A finding on words that no other row stands for. */
    FINDING("findings");

    private final String option;

    RowKind(String option) {
        this.option = option;
    }

    /** The word in the file, and the first part of an id. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return option;
    }

    static @Nullable RowKind of(String cell) {
        String word = cell.strip();
        return Arrays.stream(values()).filter(k -> k.id().equals(word)).findFirst().orElse(null);
    }

    /**
     * What a person has checked: when these words change, the row is open again. A figure is
     * checked in its sentence, a quotation with its speaker, a name with its title.
     *
     * @param cells the row's cells
     */
    String wording(Function<Column, String> cells) {
        String text = cells.apply(Column.CLAIM);
        return switch (this) {
            case CLAIM -> text;
            case QUOTE -> joined(text, " — ", cells.apply(Column.SPEAKER));
            case NAME -> joined(text, ", ", cells.apply(Column.TITLE));
            case NUMBER, DATE -> joined(text, " — ", cells.apply(Column.CONTEXT));
            case FINDING -> joined(text, " — ", cells.apply(Column.KIND));
        };
    }

    private static String joined(String text, String sign, String more) {
        return more.isEmpty() ? text : text + sign + more;
    }
}
