package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files of a run, so that no report takes the place of one that is read or written. */
final class RunFiles {

    private final Set<Path> read = new HashSet<>();
    private final Set<Path> written = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();

    /**
     * @param files that the run reads
     * @param folders of which it may read any file
     */
    RunFiles(Collection<Path> files, List<Path> folders) {
        files.forEach(f -> read.add(real(f)));
        folders.forEach(f -> this.folders.add(real(f)));
    }

    /**
     * @throws CouldNotRun if the run reads the file, or writes it already
     */
    void write(Path file) throws CouldNotRun {
        Path place = real(file);
        boolean source = Files.exists(place) && folders.stream().anyMatch(place::startsWith);
        if (read.contains(place) || source) {
            throw new CouldNotRun(file + ": is read in this run; give the report another name");
        }
        boolean device = Files.exists(place) && !Files.isRegularFile(place);
        if (!written.add(place) && !device) {
            throw new CouldNotRun(file + ": is named for two reports");
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
