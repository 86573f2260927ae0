package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Configurations;
import org.claimcheck.config.Setting;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.RunIndex;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks documents and writes reports. */
@Command(
        name = "check",
        description = "Checks documents; the default command.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin private InputOptions input = new InputOptions();

    @Mixin private ReportOptions reports = new ReportOptions();

    @Mixin private RuleOptions rules = new RuleOptions();

    @Mixin private ConfigOptions config = new ConfigOptions();

    @Mixin private SourceOptions sources = new SourceOptions();

    @Mixin private OnlineOptions onlineOptions = new OnlineOptions();

    @Mixin private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin private LimitOptions limitOptions = new LimitOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--debug", description = "Shows a stack trace on an internal fault.")
    private boolean debug;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws CouldNotRun {
        LedgerDesk desk = ledgerOptions.open();
        Configurations configurations = config.configurations();
        InputWalk.Found found = input.files(configurations::ignores);
        List<Path> documents = new ArrayList<>(found.files());
        if (input.readsStdin()) {
            documents.add(input.stdinPath());
        }
        Plans plans = Plans.of(documents, configurations, this::plan);
        found.problems().forEach(this::complain);
        boolean many = found.files().size() > 1 || input.areMany();
        List<Output> sinks = new ArrayList<>();
        try {
            Optional<Path> page =
                    reports.open(sinks, streams, many, runFiles(found.files(), plans));
            int code = found.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.COULD_NOT_RUN;
            code = Math.max(code, checkAll(found.files(), sinks, plans, desk));
            for (Output sink : sinks) {
                sink.finish();
            }
            page.ifPresent(p -> Browser.open(p, streams.err()));
            suggestCommand(found.files());
            return Math.max(code, desk.close(streams.err()));
        } finally {
            sinks.forEach(Output::close);
        }
    }

    private Plan plan(Configuration configured) throws CouldNotRun {
        return new Plan(
                rules.settings(configured, limitOptions.limits()),
                rules.failOn(configured),
                sources.files(configured.sources()),
                input.bibliographies(configured.paths(Setting.BIBLIOGRAPHY)),
                onlineOptions.inquiry(configured, streams.err()));
    }

    private int checkAll(List<Path> files, List<Output> sinks, Plans plans, LedgerDesk desk)
            throws CouldNotRun {
        Limits limits = limitOptions.limits();
        List<RunIndex.Opening> run = new ArrayList<>();
        files.forEach(file -> run.add(() -> input.read(file, plans.of(file))));
        Checkers checkers = new Checkers(new RunIndex(run, limits), limits, this::complain);
        int code = ExitCode.CLEAN;
        if (input.readsStdin()) {
            if (Terminal.isInteractive()) {
                streams.err().println("Reading standard input until Ctrl-D; --help shows more.");
            }
            Plan plan = plans.of(input.stdinPath());
            Opening stdin = () -> input.stdin(streams, plan);
            code = check(checkers.of(plan), plan, sinks, desk, stdin, input.stdinLabel());
        }
        int done = 0;
        for (Path file : files) {
            progress(++done, files.size());
            Plan plan = plans.of(file);
            Opening opening = () -> input.read(file, plan);
            int own = check(checkers.of(plan), plan, sinks, desk, opening, file.toString());
            code = Math.max(code, own);
        }
        return code;
    }

    /** A misspelt command is taken for a file. */
    private void suggestCommand(List<Path> files) {
        if (!files.isEmpty() && !Files.exists(files.get(0))) {
            List<String> commands = List.copyOf(spec.root().subcommands().keySet());
            Nearest.to(files.get(0).toString(), commands).stream()
                    .findFirst()
                    .ifPresent(c -> streams.err().println("Did you mean claimcheck " + c + "?"));
        }
    }

    private RunFiles runFiles(List<Path> documents, Plans plans) {
        List<Path> read = new ArrayList<>(documents);
        read.addAll(plans.files());
        ledgerOptions.file().ifPresent(read::add);
        return new RunFiles(read, plans.folders());
    }

    private interface Opening {
        Source open() throws InputException;
    }

    private int check(
            Checker checker,
            Plan plan,
            List<Output> sinks,
            LedgerDesk desk,
            Opening opening,
            String name)
            throws CouldNotRun {
        try {
            Set<String> ran = plan.settings().selection().of(Rules.all());
            Report report = desk.take(checker.check(opening.open()), ran);
            Source source = report.article().document().source();
            source.notes().forEach(n -> streams.err().println(source.path() + ": " + n));
            for (Output sink : sinks) {
                sink.add(report);
            }
            return plan.failOn().fails(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
        } catch (InputException e) {
            complain(e);
            return ExitCode.COULD_NOT_RUN;
        } catch (OutOfMemoryError e) {
            String reason = "needs more memory than Java was given (java -Xmx4g ... gives more)";
            complain(new InputException(name, reason));
            return ExitCode.COULD_NOT_RUN;
        } catch (RuntimeException | StackOverflowError e) {
            streams.err().println("claimcheck: " + name + ": internal fault: " + e);
            if (debug) {
                e.printStackTrace(streams.err());
            }
            return ExitCode.INTERNAL_FAULT;
        }
    }

    private void complain(InputException problem) {
        streams.err().println("claimcheck: " + problem.getMessage());
    }

    private void progress(int done, int all) {
        if (all > 1 && Terminal.isInteractive()) {
            streams.err().printf("\r%d of %d%s", done, all, done == all ? "\n" : "");
            streams.err().flush();
        }
    }
}
