package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.quote.source.SourceFiles;
import org.claimcheck.quote.source.SourceLibrary;
import picocli.CommandLine.Option;

/** The options that name the sources of quotations. */
final class SourceOptions {

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description =
                    "A folder of saved sources (all formats that are read, and .warc, .warc.gz)"
                            + " that quotations are compared with. May be repeated.")
    private List<Path> folders = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME=FILE",
            description =
                    "A saved source and the URL or label of a reference it stands for. May be"
                            + " repeated.")
    private List<String> ties = List.of();

    /**
     * @throws CouldNotRun if a folder or file does not exist, or a tie has no name
     */
    SourceLibrary library(Limits limits, Consumer<InputException> problems) throws CouldNotRun {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new CouldNotRun(
                        Files.exists(folder)
                                ? folder + ": is no folder of sources"
                                : Missing.message(folder));
            }
        }
        List<SourceFiles.Tie> files = new ArrayList<>();
        for (String tie : ties) {
            files.add(tie(tie));
        }
        return new SourceLibrary(new SourceFiles(folders, files), limits, problems);
    }

    List<Path> folders() {
        return folders;
    }

    /** The single files. */
    List<Path> files() throws CouldNotRun {
        List<Path> out = new ArrayList<>();
        for (String tie : ties) {
            out.add(tie(tie).file());
        }
        return out;
    }

    /** The last sign of equality parts them, since URLs hold some. */
    private static SourceFiles.Tie tie(String tie) throws CouldNotRun {
        int equals = tie.lastIndexOf('=');
        if (equals < 1 || equals == tie.length() - 1) {
            throw new CouldNotRun("--source takes URL=FILE or LABEL=FILE, not " + tie);
        }
        try {
            Path file = Path.of(tie.substring(equals + 1));
            if (!Files.isRegularFile(file)) {
                throw new CouldNotRun(Missing.message(file));
            }
            return new SourceFiles.Tie(tie.substring(0, equals), file);
        } catch (InvalidPathException e) {
            throw new CouldNotRun(tie.substring(equals + 1) + ": is not a path");
        }
    }
}
