package org.claimcheck.cli;

import java.util.List;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.engine.Report;
import org.claimcheck.ledger.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What checking one document came to.
 *
 * @param notes on how it was read
 * @param problems why it could not be checked
 * @param texts what each output says of it; empty where that depends on the documents before
 * @param shown for such outputs; null if there are none
 * @param reading what a ledger learns of it
 * @param isTruncated whether a limit kept something out
 * @param known findings that are not shown because the ledger knows them
 */
record Checked(
        State state,
        List<String> notes,
        List<String> problems,
        List<String> texts,
        FindingCounts counts,
        @Nullable Report shown,
        @Nullable Reading reading,
        int known,
        boolean isTruncated) {

    /** Whether it was checked. */
    enum State {
        DONE,
        UNREAD,
        FAULT
    }

    Checked {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
        texts = List.copyOf(texts);
    }

    /** A result that says all there is to say. */
    static Checked of(List<String> notes, List<String> texts, FindingCounts counts) {
        return new Checked(State.DONE, notes, List.of(), texts, counts, null, null, 0, false);
    }

    static Checked failed(State state, List<String> problems) {
        return new Checked(
                state, List.of(), problems, List.of(), FindingCounts.NONE, null, null, 0, false);
    }
}
