package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimcheck.text.Nearest;

/** What may have been meant by a path at which there is nothing. */
final class Missing {

    /** Of larger folders only so many entries are looked at. */
    private static final int MOST_ENTRIES = 2000;

    private Missing() {}

    /**
     * The path beside it with the nearest name; empty if there is none, or if the path exists.
     *
     * @param commands names that a user may have misspelt instead of a path
     */
    static Optional<String> suggestion(Path path, List<String> commands) {
        if (Files.exists(path) || path.getFileName() == null) {
            return Optional.empty();
        }
        String name = path.getFileName().toString();
        boolean isBare = path.getNameCount() == 1 && !path.isAbsolute();
        List<String> words = new ArrayList<>(isBare ? commands : List.of());
        words.addAll(names(path));
        return Nearest.to(name, words).stream()
                .findFirst()
                .map(
                        near ->
                                isBare && commands.contains(near)
                                        ? "claimcheck " + near
                                        : path.resolveSibling(near).toString());
    }

    /** That it does not exist, and what may have been meant. */
    static String message(Path path) {
        return path
                + ": does not exist"
                + suggestion(path, List.of()).map(n -> "; did you mean " + n + "?").orElse("");
    }

    private static List<String> names(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        List<String> out = new ArrayList<>();
        if (folder == null) {
            return out;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (out.size() == MOST_ENTRIES) {
                    break;
                }
                out.add(String.valueOf(entry.getFileName()));
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be read offers nothing.
        }
        out.sort(Comparator.naturalOrder());
        return out;
    }
}
