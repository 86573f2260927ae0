package org.claimcheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Prints a script that makes a shell complete claimcheck's options.",
        footer = {"", "Example: source <(claimcheck completion bash)"},
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    @Spec private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        streams.out().print(shell.script(root));
        return ExitCode.CLEAN;
    }
}
