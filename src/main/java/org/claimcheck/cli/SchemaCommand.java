package org.claimcheck.cli;

import java.util.concurrent.Callable;
import org.claimcheck.config.ConfigSchema;
import org.claimcheck.report.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of the JSON report, of the configuration, or of the rules.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--config", description = "The schema of .claimcheck.yml.")
    private boolean config;

    @Option(names = "--rules", description = "The schema of 'rules --format json'.")
    private boolean rules;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Schema schema = rules ? Schema.RULES : Schema.REPORT;
        streams.out().print(config ? ConfigSchema.text() : schema.text());
        return ExitCode.CLEAN;
    }
}
