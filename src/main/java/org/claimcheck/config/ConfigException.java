package org.claimcheck.config;

import java.nio.file.Path;

/** A configuration file that cannot be used; the message names the place. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param line 1-based; 0 if the whole file is meant
     */
    ConfigException(Path file, int line, String reason) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason);
    }
}
