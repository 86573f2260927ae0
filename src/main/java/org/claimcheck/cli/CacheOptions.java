package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.cache.Digest;
import org.claimcheck.cache.ProgramIdentity;
import org.claimcheck.cache.ResultStore;
import org.claimcheck.disk.Disk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The options that say whether results are kept for the next run. */
final class CacheOptions {

    private static final long MOST_BYTES = 256L << 20;

    /** What these name changes no result, or is taken into account in other ways. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "--cache",
                    "--no-cache",
                    "--jobs",
                    "--output",
                    "--config",
                    "--no-config",
                    "--bad",
                    "--summary",
                    "--checkpoint",
                    "--checkpoint-every");

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description =
                    "Keeps results there (default: claimcheck/results in the user's cache folder,"
                            + " for runs over several documents).")
    private @Nullable Path folder;

    @Option(names = "--no-cache", description = "Checks every document anew.")
    private boolean none;

    /**
     * @param alone whether results depend on documents, options and configuration alone
     * @param documents in the run
     * @param command as it was typed; null if without options
     * @param outputs that results are made for
     * @throws CouldNotRun if the options contradict each other
     */
    ResultCache open(
            boolean alone, int documents, @Nullable CommandSpec command, List<Output> outputs)
            throws CouldNotRun {
        if (none && folder != null) {
            throw new CouldNotRun("--cache and --no-cache cannot both be given");
        }
        boolean usual = documents > 1 && Version.isReleased();
        boolean inOrder = outputs.stream().anyMatch(Output::isInOrder);
        if (none || !alone || inOrder || (folder == null && !usual)) {
            return ResultCache.NONE;
        }
        Optional<String> program = ProgramIdentity.of(System.getProperty("java.class.path", ""));
        if (program.isEmpty()) {
            return ResultCache.NONE;
        }
        Digest how = new Digest().add(program.get()).add(documents > 1 ? "many" : "one");
        how.addAll(outputs.stream().map(Output::kind).toList()).addAll(given(command));
        Path place = folder == null ? UserCache.folder("results") : folder;
        return new ResultCache(new ResultStore(place, MOST_BYTES, Disk.cache()), how.hex());
    }

    /** The options of the command line that change a result, with what was typed for them. */
    static List<String> given(@Nullable CommandSpec command) {
        if (command == null) {
            return List.of();
        }
        List<OptionSpec> options =
                new ArrayList<>(command.commandLine().getParseResult().matchedOptions());
        options.sort(Comparator.comparing(OptionSpec::longestName));
        List<String> out = new ArrayList<>();
        for (OptionSpec option : options) {
            if (!HARMLESS.contains(option.longestName())) {
                out.add(option.longestName());
                out.addAll(option.originalStringValues());
            }
        }
        return out;
    }
}
