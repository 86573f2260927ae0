package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says how many documents are checked at once. */
final class JobOptions {

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "Checks so many documents at once (default: one a processor; 1 with --online)."
                            + " The output is the same.")
    private @Nullable Integer jobs;

    /**
     * How many threads the user wants.
     *
     * @throws CouldNotRun if the number is out of range
     */
    int threads() throws CouldNotRun {
        if (jobs != null && jobs < 1) {
            throw new CouldNotRun("--jobs begins at 1");
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    /**
     * A worker for each thread of a run.
     *
     * @param documents in the run
     * @param polite whether hosts elsewhere are asked, one after the other
     * @throws CouldNotRun if the number is out of range
     */
    List<DocumentCheck> workers(DocumentCheck first, int documents, boolean polite)
            throws CouldNotRun {
        int wanted = threads();
        int threads = polite ? 1 : Math.min(wanted, documents);
        List<DocumentCheck> out = new ArrayList<>();
        out.add(first);
        while (out.size() < threads) {
            out.add(first.twin());
        }
        return out;
    }
}
