package org.claimcheck.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a corpus as it was found.
 *
 * @param name as the user knows it
 * @param size in bytes
 * @param modified milliseconds since 1970
 */
public record CorpusFile(Path path, String name, long size, long modified) {

    /**
     * @throws IOException if there is no such file
     */
    public static CorpusFile of(Path path) throws IOException {
        return of(path, path.toString());
    }

    /**
     * A copy of a file with another name.
     *
     * @throws IOException if there is no such file
     */
    public static CorpusFile of(Path path, String name) throws IOException {
        return new CorpusFile(
                path, name, Files.size(path), Files.getLastModifiedTime(path).toMillis());
    }
}
