package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.List;
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
     * @param configured those that files name; the command line is stronger
     * @throws CouldNotRun if it is not one, if an option needs one, or if there are several
     */
    BaselineDesk open(List<Path> configured) throws CouldNotRun {
        if (file == null && configured.size() > 1) {
            throw new CouldNotRun(
                    "the documents of this run have different baselines ("
                            + configured.get(0)
                            + ", "
                            + configured.get(1)
                            + "): check them apart, or say which with --baseline FILE");
        }
        if (file == null && configured.isEmpty()) {
            if (write || prune) {
                String option = write ? "--write-baseline" : "--prune-baseline";
                throw new CouldNotRun(option + " needs a file: say which with --baseline FILE");
            }
            return BaselineDesk.NONE;
        }
        return BaselineDesk.open(file == null ? configured.get(0) : file, write, prune);
    }
}
