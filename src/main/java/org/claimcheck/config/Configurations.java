package org.claimcheck.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of each document: the file {@code .claimcheck.yml} in its folder or the
 * nearest above it, up to the folder that holds {@code .git} if there is one. The nearest counts
 * alone. Each file is read once.
 */
public final class Configurations {

    public static final String NAME = ".claimcheck.yml";

    private static final List<String> NAMES = List.of(NAME, ".claimcheck.yaml");

    /** The file that counts for a folder. */
    private final Map<Path, Optional<ConfigFile>> byFolder = new HashMap<>();

    private final Map<Path, ConfigFile> read = new HashMap<>();
    private final boolean search;
    private final @Nullable Path named;

    private Configurations(boolean search, @Nullable Path named) {
        this.search = search;
        this.named = named;
    }

    /** By searching upwards from each document. */
    public static Configurations nearest() {
        return new Configurations(true, null);
    }

    /** One file for all documents. */
    public static Configurations at(Path file) {
        return new Configurations(false, file.toAbsolutePath().normalize());
    }

    /** For a run that looks at no file. */
    public static Configurations none() {
        return new Configurations(false, null);
    }

    /**
     * @throws ConfigException if the file that counts cannot be used
     */
    public Configuration of(Path document) throws ConfigException {
        Path absolute = document.toAbsolutePath().normalize();
        Optional<ConfigFile> file = fileFor(absolute);
        return file.isPresent() ? file.get().forDocument(absolute) : Configuration.NONE;
    }

    /**
     * Whether a file is to be left out when its folder is checked; none is if the configuration
     * cannot be used, which {@link #of} says.
     */
    public boolean ignores(Path document) {
        Path absolute = document.toAbsolutePath().normalize();
        try {
            Optional<ConfigFile> file = fileFor(absolute);
            return file.isPresent() && file.get().ignores(absolute);
        } catch (ConfigException e) {
            return false;
        }
    }

    private Optional<ConfigFile> fileFor(Path absolute) throws ConfigException {
        if (named != null) {
            return Optional.of(read(named));
        }
        Path folder = absolute.getParent();
        return search && folder != null ? nearest(folder) : Optional.empty();
    }

    private Optional<ConfigFile> nearest(Path start) throws ConfigException {
        Optional<ConfigFile> known = byFolder.get(start);
        if (known != null) {
            return known;
        }
        Optional<ConfigFile> found = Optional.empty();
        for (Path folder = start; folder != null && found.isEmpty(); folder = folder.getParent()) {
            for (String name : NAMES) {
                Path file = folder.resolve(name);
                if (found.isEmpty() && Files.isRegularFile(file)) {
                    found = Optional.of(read(file));
                }
            }
            if (Files.exists(folder.resolve(".git"))) {
                break;
            }
        }
        byFolder.put(start, found);
        return found;
    }

    private ConfigFile read(Path file) throws ConfigException {
        ConfigFile known = read.get(file);
        if (known == null) {
            known = ConfigReader.read(file, content(file));
            read.put(file, known);
        }
        return known;
    }

    private static String content(Path file) throws ConfigException {
        if (!Files.exists(file)) {
            throw new ConfigException(file, 0, "does not exist");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ConfigException(file, 0, "is not UTF-8");
        } catch (IOException e) {
            throw new ConfigException(file, 0, "cannot be read");
        }
    }
}
