package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * @throws CouldNotRun if a path cannot be one
     */
    InputWalk.Found files() throws CouldNotRun {
        return InputWalk.expand(paths());
    }

    List<Path> bibliographies() {
        return bibliographies;
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

    Source stdin(Streams streams, Limits limits) throws InputException {
        return cited(SourceReader.read(streams.in(), stdinLabel(), inputFormat, limits), limits);
    }

    Source read(Path file, Limits limits) throws InputException {
        return cited(SourceReader.read(file, file.toString(), inputFormat, limits), limits);
    }

    private List<Path> paths() throws CouldNotRun {
        List<Path> out = new ArrayList<>();
        for (String path : paths) {
            try {
                if (!path.equals(STDIN)) {
                    out.add(Path.of(path));
                }
            } catch (InvalidPathException e) {
                throw new CouldNotRun(path + ": is not a path");
            }
        }
        return out;
    }

    private Source cited(Source source, Limits limits) throws InputException {
        if (bibliographies.isEmpty()) {
            return source;
        }
        List<Source> read = new ArrayList<>();
        for (Path file : bibliographies) {
            read.add(SourceReader.read(file, file.toString(), Format.TEXT, limits));
        }
        return source.withNearby(new WithBibliographies(source.nearby(), read));
    }
}
