package org.claimcheck.config;

import java.nio.file.Path;
import java.util.List;

/** A configuration file that cannot be used. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> faults;

    /**
     * @param line 1-based; 0 if the whole file is meant
     */
    ConfigException(Path file, int line, String reason) {
        this(List.of(file + (line > 0 ? ":" + line : "") + ": " + reason));
    }

    /**
     * @param faults at least one
     */
    ConfigException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, each with its place. */
    public List<String> faults() {
        return faults;
    }
}
