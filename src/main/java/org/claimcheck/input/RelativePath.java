package org.claimcheck.input;

import java.nio.file.Path;

/** The path of a document as a file that lists documents has it. */
public final class RelativePath {

    private RelativePath() {}

    /**
     * Seen from the file's folder, with forward slashes. The name of standard input may be no path
     * and is taken as it is then.
     */
    public static String of(String document, Path file) {
        try {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path path = Path.of(document).toAbsolutePath().normalize();
            boolean isName = document.startsWith("<") || folder == null;
            return isName ? document : folder.relativize(path).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            // No path at all, or one on another drive.
            return document;
        }
    }
}
