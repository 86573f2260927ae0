package org.claimcheck.cli;

import java.nio.file.Path;
import org.claimcheck.config.Configurations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which configuration counts. */
final class ConfigOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Takes the configuration from this file instead of the nearest .claimcheck.yml"
                            + " above each document.")
    private @Nullable Path file;

    @Option(names = "--no-config", description = "Looks for no configuration.")
    private boolean none;

    /**
     * @throws CouldNotRun if both are given
     */
    Configurations configurations() throws CouldNotRun {
        if (file != null && none) {
            throw new CouldNotRun("--config and --no-config cannot both be given");
        }
        if (file != null) {
            return Configurations.at(file);
        }
        return none ? Configurations.none() : Configurations.nearest();
    }
}
