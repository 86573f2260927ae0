package org.claimcheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimcheck.config.ConfigException;
import org.claimcheck.config.PrintedConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "print-config",
        description = "Prints what counts for a document, and where each value comes from.",
        mixinStandardHelpOptions = true)
final class PrintConfigCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The document; it need not exist. None: one in this folder.")
    private String file = "draft";

    @Mixin private ConfigOptions config = new ConfigOptions();

    PrintConfigCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws CouldNotRun {
        try {
            var configuration = config.configurations().of(Path.of(file));
            streams.out().print(PrintedConfiguration.of(configuration));
            return ExitCode.CLEAN;
        } catch (InvalidPathException e) {
            throw new CouldNotRun(file + ": is not a path");
        } catch (ConfigException e) {
            throw new CouldNotRun(e.faults());
        }
    }
}
