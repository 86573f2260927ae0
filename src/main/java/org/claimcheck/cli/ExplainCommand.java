package org.claimcheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.catalog.Explanation;
import org.claimcheck.rule.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Says why a rule exists, what it flags, and what satisfies it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "RULE", arity = "1..*", description = "Id of a rule.")
    private List<String> ids = List.of();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws CouldNotRun {
        StringBuilder out = new StringBuilder();
        for (String id : ids) {
            RuleInfo rule = RuleIds.named(id);
            out.append(out.length() == 0 ? "" : "\n").append(Explanation.text(rule));
        }
        streams.out().print(out);
        return ExitCode.CLEAN;
    }
}
