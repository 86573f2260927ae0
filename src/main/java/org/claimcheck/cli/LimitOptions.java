package org.claimcheck.cli;

import org.claimcheck.input.Limits;
import picocli.CommandLine.Option;

/** The options that bound what one document may cost. */
final class LimitOptions {

    @Option(
            names = "--max-input-bytes",
            paramLabel = "N",
            description = "Refuses larger inputs (default: ${DEFAULT-VALUE}).")
    private long maxInputBytes = Limits.DEFAULT.inputBytes();

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            description =
                    "Follows nested elements and lists this deep (default: ${DEFAULT-VALUE}).")
    private int maxNesting = Limits.DEFAULT.nestingDepth();

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description =
                    "Reports at most this many findings a document (default: ${DEFAULT-VALUE}).")
    private int maxFindings = Limits.DEFAULT.findings();

    /**
     * @throws CouldNotRun if one is out of range
     */
    Limits limits() throws CouldNotRun {
        if (maxInputBytes < 1 || maxNesting < 1 || maxFindings < 0) {
            throw new CouldNotRun(
                    "a limit is out of range: --max-input-bytes and --max-nesting begin at 1,"
                            + " --max-findings at 0");
        }
        return new Limits(maxInputBytes, maxNesting, maxFindings);
    }
}
