package org.claimcheck.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimcheck.config.Profile;
import org.claimcheck.corpus.FieldNames;
import org.claimcheck.corpus.SummaryFormat;
import org.claimcheck.disk.Disk;
import org.claimcheck.ledger.RowKind;
import org.claimcheck.report.KeepRateReport;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code claimcheck} command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    /**
     * Runs one command.
     *
     * @return the exit code: 0 clean, 1 findings, 2 could not run, 3 internal fault
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, in, out, err, Disk.local());
    }

    /** The same on a disk that may fail. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Disk disk) {
        PrintWriter report =
                new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        PrintWriter talk =
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        Streams streams = new Streams(in, report, talk, disk);
        Optional<Callable<Integer>> plain = PlainCommand.of(args, streams);
        int code = plain.isPresent() ? call(plain.get(), talk) : parse(args, streams);
        report.flush();
        talk.flush();
        return code;
    }

    private static int call(Callable<Integer> command, PrintWriter talk) {
        try {
            return command.call();
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return fault(e, talk, new String[0]);
        }
    }

    private static int parse(String[] args, Streams streams) {
        return execute(command(args, streams), streams.err(), args);
    }

    /** The command with all below it. */
    static CommandLine command(String[] args, Streams streams) {
        CommandLine command = new CommandLine(new RootCommand(streams));
        command.addSubcommand("check", new CheckCommand(streams));
        command.addSubcommand("corpus", new CorpusCommand(streams));
        command.addSubcommand("rules", new RulesCommand(streams));
        command.addSubcommand("explain", new ExplainCommand(streams));
        command.addSubcommand("schema", new SchemaCommand(streams));
        command.addSubcommand("completion", new CompletionCommand(streams));
        command.addSubcommand(
                "ledger",
                new CommandLine(new LedgerCommand())
                        .addSubcommand("stats", new LedgerCommand.Stats(streams)));
        command.addSubcommand("print-config", new PrintConfigCommand(streams));
        command.addSubcommand("init", new InitCommand(streams));
        command.getSubcommands().values().forEach(Main::letDebug);
        command.setOut(streams.out());
        command.setErr(streams.err());
        command.registerConverter(Integer.class, Main::wholeNumber);
        command.registerConverter(int.class, Main::wholeNumber);
        command.registerConverter(ReportFormat.class, new NameConverter<>(ReportFormat.class));
        command.registerConverter(Severity.class, new NameConverter<>(Severity.class));
        command.registerConverter(FailOn.class, new NameConverter<>(FailOn.class));
        command.registerConverter(ColorChoice.class, new NameConverter<>(ColorChoice.class));
        command.registerConverter(RowKind.class, new NameConverter<>(RowKind.class));
        command.registerConverter(Profile.class, new NameConverter<>(Profile.class));
        command.registerConverter(
                LedgerOptions.Only.class, new NameConverter<>(LedgerOptions.Only.class));
        command.registerConverter(KeepRateReport.class, new NameConverter<>(KeepRateReport.class));
        command.registerConverter(RuleFormat.class, new NameConverter<>(RuleFormat.class));
        command.registerConverter(SummaryFormat.class, new NameConverter<>(SummaryFormat.class));
        command.registerConverter(
                FieldNames.Role.class, new NameConverter<>(FieldNames.Role.class));
        command.registerConverter(Shell.class, new NameConverter<>(Shell.class));
        command.setParameterExceptionHandler(Main::usageFault);
        command.setExecutionExceptionHandler(
                (fault, c, parsed) -> fault(fault, streams.err(), args));
        return command;
    }

    /** Every command takes it, so that the advice to run again with it holds. */
    private static void letDebug(CommandLine command) {
        if (!command.getCommandSpec().optionsMap().containsKey(DebugOption.NAME)) {
            command.addMixin("debug", new DebugOption());
        }
        command.getSubcommands().values().forEach(Main::letDebug);
    }

    private static int execute(CommandLine command, PrintWriter talk, String[] args) {
        try {
            return command.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return fault(e, talk, args);
        }
    }

    private static int usageFault(ParameterException fault, String[] args) {
        PrintWriter talk = fault.getCommandLine().getErr();
        talk.println("claimcheck: " + oneLine(fault.getMessage()));
        talk.println(suggestion(fault));
        return ExitCode.COULD_NOT_RUN;
    }

    private static Integer wholeNumber(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + typed + "' is no whole number, or too large");
        }
    }

    /** The option or command that was probably meant; else where to look. */
    private static String suggestion(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            List<String> options =
                    List.copyOf(fault.getCommandLine().getCommandSpec().optionsMap().keySet());
            List<String> near = Nearest.to(unmatched.getUnmatched().get(0), options);
            if (!near.isEmpty()) {
                return "Did you mean " + String.join(" or ", near) + "?";
            }
        }
        CommandLine command = fault.getCommandLine();
        if (command.getParent() != null && !command.getSubcommands().isEmpty()) {
            List<String> names = List.copyOf(command.getSubcommands().keySet());
            List<String> near =
                    fault instanceof UnmatchedArgumentException unmatched
                            ? Nearest.to(unmatched.getUnmatched().get(0), names)
                            : List.of();
            if (!near.isEmpty()) {
                return "Did you mean claimcheck "
                        + command.getCommandName()
                        + " "
                        + near.get(0)
                        + "?";
            }
            String below = String.join("|", command.getSubcommands().keySet());
            return "Try 'claimcheck " + command.getCommandName() + " " + below + "'.";
        }
        return "Try 'claimcheck --help'.";
    }

    private static int fault(Throwable fault, PrintWriter talk, String[] args) {
        if (fault instanceof CouldNotRun known) {
            known.faults().forEach(f -> talk.println("claimcheck: " + oneLine(f)));
            return ExitCode.COULD_NOT_RUN;
        }
        talk.println("claimcheck: internal fault: " + oneLine(String.valueOf(fault)));
        if (List.of(args).contains(DebugOption.NAME)) {
            fault.printStackTrace(talk);
        } else {
            talk.println(
                    "Run again with " + DebugOption.NAME + " for details, and please report it.");
        }
        return ExitCode.INTERNAL_FAULT;
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
