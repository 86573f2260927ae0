package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.ledger.KeepRates;
import org.claimcheck.ledger.Ledger;
import org.claimcheck.report.KeepRateReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be read from ledgers; {@code check --ledger} writes them. */
@Command(
        name = "ledger",
        description = "Reads ledgers that 'claimcheck --ledger FILE.csv' wrote.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class LedgerCommand {

    /** The keep rate of every rule. */
    @Command(
            name = "stats",
            description =
                    "Prints how often people acted on what each rule found, and how often they"
                            + " waived it.",
            mixinStandardHelpOptions = true)
    static final class Stats implements Callable<Integer> {

        private final Streams streams;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Ledgers.")
        private List<Path> files = List.of();

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "${COMPLETION-CANDIDATES} (default: text).")
        private KeepRateReport format = KeepRateReport.TEXT;

        Stats(Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() throws CouldNotRun {
            List<Ledger> ledgers = new ArrayList<>();
            for (Path file : files) {
                if (!Files.exists(file)) {
                    throw new CouldNotRun(Missing.message(file));
                }
                ledgers.add(LedgerFile.open(file).ledger());
            }
            streams.out().print(format.of(KeepRates.of(ledgers)));
            return ExitCode.CLEAN;
        }
    }
}
