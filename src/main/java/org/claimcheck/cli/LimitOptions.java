package org.claimcheck.cli;

import java.util.Optional;
import org.claimcheck.input.Limits;
import org.jspecify.annotations.Nullable;
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
                    "Reports at most so many findings of a document, those that matter most, and"
                            + " counts the rest (default: 1000, the text report shows 5).")
    private @Nullable Integer maxFindings;

    /**
     * @throws CouldNotRun if one is out of range
     */
    Limits limits() throws CouldNotRun {
        int findings = maxFindings == null ? Limits.DEFAULT.findings() : maxFindings;
        if (maxInputBytes < 1 || maxNesting < 1 || findings < 0) {
            throw new CouldNotRun(
                    "a limit is out of range: --max-input-bytes and --max-nesting begin at 1,"
                            + " --max-findings at 0");
        }
        return new Limits(maxInputBytes, maxNesting, findings);
    }

    /** How many findings the user wants to see; empty if that was not said. */
    Optional<Integer> mostFindings() {
        return Optional.ofNullable(maxFindings);
    }
}
