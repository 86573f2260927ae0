package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Entry;
import org.claimcheck.config.Setting;
import org.claimcheck.quote.source.SourceFiles;
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
     * The files of the command line, then those of a configuration.
     *
     * @throws CouldNotRun if a folder or file does not exist, or a tie has no name
     */
    SourceFiles files(Configuration configured) throws CouldNotRun {
        for (Path folder : folders) {
            checkFolder("", folder);
        }
        for (Entry entry : configured.of(Setting.SOURCES_FOLDERS)) {
            checkFolder(configured.place(entry) + ": ", configured.path(entry));
        }
        List<SourceFiles.Tie> files = new ArrayList<>();
        for (String tie : ties) {
            files.add(tie(tie));
            checkFile("", files.get(files.size() - 1).file());
        }
        for (Entry entry : configured.of(Setting.SOURCES_FILES)) {
            checkFile(configured.place(entry) + ": ", configured.path(entry));
        }
        SourceFiles more = configured.sources();
        List<Path> all = new ArrayList<>(folders);
        all.addAll(more.folders());
        files.addAll(more.ties());
        return new SourceFiles(all, files);
    }

    private static void checkFolder(String where, Path folder) throws CouldNotRun {
        if (!Files.isDirectory(folder)) {
            throw new CouldNotRun(
                    where
                            + (Files.exists(folder)
                                    ? folder + ": is no folder of sources"
                                    : Missing.message(folder)));
        }
    }

    private static void checkFile(String where, Path file) throws CouldNotRun {
        if (!Files.isRegularFile(file)) {
            throw new CouldNotRun(where + Missing.message(file));
        }
    }

    /** The last sign of equality parts them, since URLs hold some. */
    private static SourceFiles.Tie tie(String tie) throws CouldNotRun {
        int equals = tie.lastIndexOf('=');
        if (equals < 1 || equals == tie.length() - 1) {
            throw new CouldNotRun("--source takes URL=FILE or LABEL=FILE, not " + tie);
        }
        try {
            return new SourceFiles.Tie(
                    tie.substring(0, equals), Path.of(tie.substring(equals + 1)));
        } catch (InvalidPathException e) {
            throw new CouldNotRun(tie.substring(equals + 1) + ": is not a path");
        }
    }
}
