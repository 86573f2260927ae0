package org.claimcheck.cli;

import java.util.concurrent.Callable;
import org.claimcheck.catalog.RuleTable;
import org.claimcheck.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rules", description = "Lists the rules.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--markdown", description = "As a Markdown table.")
    private boolean markdown;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var infos = Rules.infos();
        streams.out().print(markdown ? RuleTable.markdown(infos) : RuleTable.text(infos));
        return ExitCode.CLEAN;
    }
}
