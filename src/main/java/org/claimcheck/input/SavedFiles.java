package org.claimcheck.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The files under a folder of saved sources that can be read, web archives among them. Ignore files
 * do not count: what is only kept for checking is seldom kept in a repository.
 */
public final class SavedFiles {

    /** More files are not read. */
    private static final int MOST = 100_000;

    private SavedFiles() {}

    /**
     * In the order of their names, each folder's files before its folders.
     *
     * @throws InputException if a folder cannot be listed, or holds too many files
     */
    public static List<Path> under(Path folder) throws InputException {
        List<Path> out = new ArrayList<>();
        Deque<Path> open = new ArrayDeque<>();
        open.push(folder);
        while (!open.isEmpty()) {
            Path next = open.pop();
            List<Path> entries = entries(next);
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (Files.isDirectory(entries.get(i), LinkOption.NOFOLLOW_LINKS)) {
                    open.push(entries.get(i));
                }
            }
            entries.stream().filter(SavedFiles::isRead).forEach(out::add);
            if (out.size() > MOST) {
                throw new InputException(folder.toString(), "holds more than " + MOST + " files");
            }
        }
        return out;
    }

    private static boolean isRead(Path file) {
        return Files.isRegularFile(file)
                && (WebArchive.isNamed(file)
                        || Format.ofFileName(file.getFileName().toString()).isPresent());
    }

    private static List<Path> entries(Path folder) throws InputException {
        List<Path> out = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    out.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new InputException(folder.toString(), "cannot be read");
        }
        out.sort(null);
        return out;
    }
}
