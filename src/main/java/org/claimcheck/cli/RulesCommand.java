package org.claimcheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.catalog.RuleTable;
import org.claimcheck.report.RulesJson;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rules", description = "Lists the rules.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text; json says all about each).")
    private RuleFormat format = RuleFormat.TEXT;

    @Option(names = "--markdown", description = "As a Markdown table.")
    private boolean markdown;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<RuleInfo> infos = Rules.infos();
        streams.out()
                .print(
                        format == RuleFormat.JSON
                                ? RulesJson.of(infos, Version.tool())
                                : markdown ? RuleTable.markdown(infos) : RuleTable.text(infos));
        return ExitCode.CLEAN;
    }
}
