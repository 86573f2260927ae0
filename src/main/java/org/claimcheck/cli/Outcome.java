package org.claimcheck.cli;

import java.util.List;
import org.claimcheck.ledger.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What checking one document came to.
 *
 * @param code exit code
 * @param talk lines for standard error
 * @param texts what each output says of it; empty if it could not be checked
 * @param reading what a ledger learns of it
 * @param known findings that are not shown because the ledger knows them
 */
record Outcome(
        int code, List<String> talk, List<String> texts, @Nullable Reading reading, int known) {

    Outcome {
        talk = List.copyOf(talk);
        texts = List.copyOf(texts);
    }

    static Outcome failed(int code, List<String> talk) {
        return new Outcome(code, talk, List.of(), null, 0);
    }
}
