package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.input.Limit;
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
            names = "--max-blocks",
            paramLabel = "N",
            description =
                    "Checks at most so many paragraphs, headings and the like (default:"
                            + " ${DEFAULT-VALUE}).")
    private int maxBlocks = Limits.DEFAULT.blocks();

    @Option(
            names = "--max-sentences",
            paramLabel = "N",
            description =
                    "Checks at most so many sentences of a document (default: ${DEFAULT-VALUE}).")
    private int maxSentences = Limits.DEFAULT.sentences();

    @Option(
            names = "--max-sentence-tokens",
            paramLabel = "N",
            description =
                    "Leaves out sentences of more words and signs (default: ${DEFAULT-VALUE}).")
    private int maxSentenceTokens = Limits.DEFAULT.sentenceTokens();

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description =
                    "Reports at most so many findings of a document, those that matter most, and"
                            + " counts the rest (default: 1000, the text report shows 5).")
    private @Nullable Integer maxFindings;

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description =
                    "Begins no further rule after so long with a document (default: no limit, for"
                            + " with one a report depends on the machine).")
    private int maxSeconds = Limits.DEFAULT.seconds();

    /**
     * @throws CouldNotRun if one is out of range
     */
    Limits limits() throws CouldNotRun {
        Limits limits =
                new Limits(
                        maxInputBytes,
                        maxNesting,
                        maxBlocks,
                        maxSentences,
                        maxSentenceTokens,
                        maxFindings == null ? Limits.DEFAULT.findings() : maxFindings,
                        maxSeconds);
        List<String> wrong = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            int least = limit == Limit.FINDINGS || limit == Limit.SECONDS ? 0 : 1;
            if (limits.most(limit) < least) {
                wrong.add(limit.option() + " begins at " + least);
            }
        }
        if (!wrong.isEmpty()) {
            throw new CouldNotRun("a limit is out of range: " + String.join(", ", wrong));
        }
        return limits;
    }

    /** How many findings the user wants to see; empty if that was not said. */
    Optional<Integer> mostFindings() {
        return Optional.ofNullable(maxFindings);
    }
}
