package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the list of findings that are known. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE.json",
            description = "Neither shows nor fails on the findings this file knows.")
    private @Nullable Path file;

    @Option(
            names = "--write-baseline",
            description = "Takes all findings of this run into the baseline, and drops old ones.")
    private boolean write;

    @Option(
            names = "--prune-baseline",
            description = "Takes findings that are gone out of the baseline; adds none.")
    private boolean prune;

    /**
     * Reads the baseline, before any document is checked.
     *
     * @throws CouldNotRun if it is not one, or if an option needs one
     */
    BaselineDesk open() throws CouldNotRun {
        if (file == null) {
            if (write || prune) {
                String option = write ? "--write-baseline" : "--prune-baseline";
                throw new CouldNotRun(option + " needs a file: say which with --baseline FILE");
            }
            return BaselineDesk.NONE;
        }
        return BaselineDesk.open(file, write, prune);
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }
}
