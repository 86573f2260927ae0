package org.claimcheck.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a ledger that the program knows, in the order of a new one. Any other column
 * belongs to the person who added it.
 */
public enum Column {
    /** Which row this is: {@code claim-} and the id of the claim in the report. */
    ID(true, false),
    ROW(true, false),
    /** The document, seen from the folder of the ledger. */
    PATH(true, false),
    /** {@code L12:3}: a spreadsheet would take a bare {@code 12:3} for a time of day. */
    LOCATION(false, false),
    /** The words to check, without citation markers. */
    CLAIM(true, false),
    SPEAKER(false, false),
    TITLE(false, false),
    CONTEXT(false, false),
    KIND(false, false),
    SCORE(false, false),
    EVIDENCE(false, false),
    NEEDS(false, false),
    /** Rules with a finding on these words. */
    RULES(false, false),
    STATUS(true, true),
    SOURCE(true, true),
    LOCATOR(true, true),
    CHECKER(true, true),
    NOTE(true, true),
    /** The wording before it changed. */
    FORMER(false, false),
    /** What a person had found about the former wording. */
    FORMER_STATUS(false, false),
    /** Rules that once had a finding here. */
    FORMER_RULES(false, false),
    /** {@code yes} if the document does not hold these words any more. */
    VANISHED(false, false),
    /** Offsets in the author's file as in reports; of a vanished row the place it is listed at. */
    START(false, false),
    END(false, false);

    private static final List<Column> ALL = List.of(values());

    private final boolean required;
    private final boolean human;

    Column(boolean required, boolean human) {
        this.required = required;
        this.human = human;
    }

    /** The heading in the file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a file without it is no ledger; the other columns are made anew. */
    boolean isRequired() {
        return required;
    }

    /** Whether people write here and the program does not; it only reopens a status. */
    public boolean isHuman() {
        return human;
    }

    /** All headings in the order of a new ledger. */
    public static List<String> header() {
        return ALL.stream().map(Column::id).toList();
    }

    static @Nullable Column named(String heading) {
        String id = heading.strip();
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst().orElse(null);
    }
}
