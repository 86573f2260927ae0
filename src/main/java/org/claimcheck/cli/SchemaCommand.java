package org.claimcheck.cli;

import java.util.concurrent.Callable;
import org.claimcheck.config.ConfigSchema;
import org.claimcheck.report.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "schema",
        description = "Prints the JSON Schema of the JSON report, or of the configuration.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--config", description = "The schema of .claimcheck.yml.")
    private boolean config;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().print(config ? ConfigSchema.text() : Schema.text());
        return ExitCode.CLEAN;
    }
}
