package org.claimcheck.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands beside a file. */
final class Folder implements Nearby {

    private final Path file;
    private final String name;
    private final Limits limits;

    /**
     * @param name of the file, as reports show it
     */
    Folder(Path file, String name, Limits limits) {
        this.file = file;
        this.name = name.replace('\\', '/');
        this.limits = limits;
    }

    @Override
    public List<String> names() {
        try (Stream<Path> entries = Files.list(file.toAbsolutePath().getParent())) {
            return entries.filter(Files::isRegularFile)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // What cannot be listed cannot be named either; the article itself was readable.
            return List.of();
        }
    }

    @Override
    public Optional<Source> open(String relative) {
        try {
            Path path = Path.of(relative);
            Path target = file.resolveSibling(path);
            if (path.isAbsolute() || !Files.isRegularFile(target)) {
                return Optional.empty();
            }
            String shown = name.substring(0, name.lastIndexOf('/') + 1) + relative;
            return Optional.of(SourceReader.read(target, shown, Format.TEXT, limits));
        } catch (InvalidPathException | InputException e) {
            return Optional.empty();
        }
    }
}
