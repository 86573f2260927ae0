package org.claimcheck.cli;

import java.util.concurrent.Callable;
import org.claimcheck.report.Schema;
import picocli.CommandLine.Command;

@Command(
        name = "schema",
        description = "Prints the JSON Schema of the JSON report.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().print(Schema.text());
        return ExitCode.CLEAN;
    }
}
