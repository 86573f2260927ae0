package org.claimcheck.input;

import java.nio.file.Path;

/** How a file that lists documents names them. */
public final class RelativePath {

    private RelativePath() {}

    /**
     * The path of a document seen from a folder, with forward slashes. The name of standard input
     * may be none and is taken as it is then.
     *
     * @param folder where the file is
     */
    public static String from(Path folder, String document) {
        if (document.startsWith("<")) {
            return document;
        }
        try {
            Path file = Path.of(document).toAbsolutePath().normalize();
            Path from = folder.toAbsolutePath().normalize();
            return from.relativize(file).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            // No path at all, or one on another drive.
            return document;
        }
    }
}
