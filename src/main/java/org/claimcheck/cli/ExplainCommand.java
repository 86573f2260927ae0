package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimcheck.catalog.Explanation;
import org.claimcheck.report.RulesJson;
import org.claimcheck.rule.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Says why a rule exists, what it flags, and what satisfies it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "RULE",
            arity = "1..*",
            completionCandidates = RuleIds.Candidates.class,
            description = "Id of a rule.")
    private List<String> ids = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text).")
    private RuleFormat format = RuleFormat.TEXT;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws CouldNotRun {
        List<RuleInfo> rules = new ArrayList<>();
        for (String id : ids) {
            rules.add(RuleIds.named(id));
        }
        streams.out()
                .print(
                        format == RuleFormat.JSON
                                ? RulesJson.of(rules, Version.tool())
                                : rules.stream()
                                        .map(Explanation::text)
                                        .collect(Collectors.joining("\n")));
        return ExitCode.CLEAN;
    }
}
