package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.change.ChangeException;
import org.claimcheck.change.UnchangedLines;
import org.claimcheck.engine.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that narrows a run to what has changed. */
final class DiffOptions {

    @Option(
            names = "--diff-base",
            paramLabel = "REF",
            description =
                    "Reports and fails on only findings on lines that changed since git's REF, or"
                            + " since this branch left it.")
    private @Nullable String base;

    /**
     * @throws CouldNotRun if git cannot tell what has changed in the documents
     */
    List<Screen> screens(List<Path> documents, boolean readsStdin) throws CouldNotRun {
        if (base == null) {
            return List.of();
        }
        if (readsStdin) {
            throw new CouldNotRun("--diff-base needs files: standard input has no history");
        }
        try {
            return List.of(UnchangedLines.since(base, documents));
        } catch (ChangeException e) {
            throw new CouldNotRun(e.getMessage());
        }
    }
}
