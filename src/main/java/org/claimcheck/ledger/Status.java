package org.claimcheck.ledger;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person found out about a row. */
public enum Status {
    OPEN,
    CHECKED,
    WRONG,
    WAIVED;

    /** The word in the file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status a cell means, whatever its case; an empty cell is open. Null if it means none. */
    static @Nullable Status of(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty()
                ? OPEN
                : Arrays.stream(values()).filter(s -> s.id().equals(word)).findFirst().orElse(null);
    }
}
