package org.claimcheck.cli;

import java.util.concurrent.Callable;
import org.claimcheck.report.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "schema",
        description = "Prints the JSON Schema of the JSON report, or of the list of rules.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "WHICH",
            arity = "0..1",
            description = "${COMPLETION-CANDIDATES} (default: report).")
    private Schema schema = Schema.REPORT;

    @Mixin private DebugOption debug = new DebugOption();

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().print(schema.text());
        return ExitCode.CLEAN;
    }
}
