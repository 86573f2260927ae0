package org.claimcheck.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.document.Document;
import org.claimcheck.suppression.Suppression;

/** Keeps findings out of a report for a reason that is not in the document. */
public interface Screen {

    /**
     * For each finding of a document why it is not shown; empty if it is. Says the same for the
     * same findings in whatever order documents are checked.
     *
     * @param judged ids of the rules that could have found something
     */
    List<Optional<Suppression>> judge(
            Document document, List<PlacedFinding> findings, Set<String> judged);
}
