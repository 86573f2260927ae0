package org.claimcheck.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a corpus as it was found.
 *
 * @param size in bytes
 * @param modified milliseconds since 1970
 */
public record CorpusFile(Path path, long size, long modified) {

    /**
     * @throws IOException if there is no such file
     */
    public static CorpusFile of(Path path) throws IOException {
        return new CorpusFile(path, Files.size(path), Files.getLastModifiedTime(path).toMillis());
    }

    /** As the user named it. */
    public String name() {
        return path.toString();
    }
}
