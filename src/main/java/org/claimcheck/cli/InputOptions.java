package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.input.SourceReader;
import org.claimcheck.input.WithBibliographies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read, and how. */
final class InputOptions {

    private static final String STDIN = "-";

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files or folders; none or - reads standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "Gives standard input a name, and by its extension a format.")
    private @Nullable String stdinName;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "Reads every input as ${COMPLETION-CANDIDATES}, whatever its name.")
    private @Nullable Format inputFormat;

    @Option(
            names = "--bibliography",
            paramLabel = "FILE",
            description =
                    "A .bib, CSL JSON or YAML file that citation keys lead to, for standard input or"
                            + " where the document does not name it. May be repeated.")
    private List<Path> bibliographies = List.of();

    InputOptions() {}

    /** With these paths and no option. */
    InputOptions(List<String> paths) {
        this.paths = paths;
    }

    /**
     * @throws CouldNotRun if a path cannot be one
     */
    InputWalk.Found files(Predicate<Path> leftOut) throws CouldNotRun {
        return InputWalk.expand(paths(), leftOut);
    }

    /** Those of the command line, then those of a configuration. */
    List<Path> bibliographies(List<Path> configured) {
        List<Path> out = new ArrayList<>(bibliographies);
        out.addAll(configured);
        return out;
    }

    boolean readsStdin() {
        return paths.isEmpty() || paths.contains(STDIN);
    }

    /** Whether more than one report is to be expected. */
    boolean areMany() throws CouldNotRun {
        return paths().stream().anyMatch(Files::isDirectory) || (readsStdin() && paths.size() > 1);
    }

    String stdinLabel() {
        return stdinName == null ? "<stdin>" : stdinName;
    }

    /** The path that standard input is taken to have. */
    Path stdinPath() throws CouldNotRun {
        return path(stdinName == null ? "stdin" : stdinName);
    }

    Source stdin(Streams streams, Plan plan) throws InputException {
        Limits limits = plan.settings().limits();
        return cited(SourceReader.read(streams.in(), stdinLabel(), inputFormat, limits), plan);
    }

    Source read(Path file, Plan plan) throws InputException {
        Limits limits = plan.settings().limits();
        return cited(SourceReader.read(file, file.toString(), inputFormat, limits), plan);
    }

    private List<Path> paths() throws CouldNotRun {
        List<Path> out = new ArrayList<>();
        for (String path : paths) {
            if (!path.equals(STDIN)) {
                out.add(path(path));
            }
        }
        return out;
    }

    private static Path path(String typed) throws CouldNotRun {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new CouldNotRun(typed + ": is not a path");
        }
    }

    private static Source cited(Source source, Plan plan) throws InputException {
        if (plan.bibliographies().isEmpty()) {
            return source;
        }
        List<Source> read = new ArrayList<>();
        for (Path file : plan.bibliographies()) {
            Limits limits = plan.settings().limits();
            read.add(SourceReader.read(file, file.toString(), Format.TEXT, limits));
        }
        return source.withNearby(new WithBibliographies(source.nearby(), read));
    }
}
