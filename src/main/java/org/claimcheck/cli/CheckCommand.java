package org.claimcheck.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Configurations;
import org.claimcheck.config.Setting;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.RunIndex;
import org.claimcheck.engine.Screen;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.rules.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin private BaselineOptions baselineOptions = new BaselineOptions();

    @Mixin private DiffOptions diffOptions = new DiffOptions();

    @Mixin private LimitOptions limitOptions = new LimitOptions();

    /** Null where no options were read. */
    @Spec private @Nullable CommandSpec spec;

    @Mixin private DebugOption debug = new DebugOption();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    /** Without any option. */
    CheckCommand(Streams streams, List<String> paths) {
        this.streams = streams;
        input = new InputOptions(paths);
    }

    @Override
    public Integer call() throws CouldNotRun {
        LedgerDesk desk = ledgerOptions.open();
        BaselineDesk baseline = baselineOptions.open();
        Configurations configurations = config.configurations();
        InputWalk.Found found = input.files(configurations::ignores);
        List<Path> documents = new ArrayList<>(found.files());
        if (input.readsStdin()) {
            documents.add(input.stdinPath());
        }
        Plans plans = Plans.of(documents, configurations, this::plan);
        List<Screen> screens = new ArrayList<>(baseline.screens());
        screens.addAll(diffOptions.screens(found.files(), input.readsStdin()));
        found.problems().forEach(this::complain);
        boolean many = found.files().size() > 1 || input.areMany();
        List<Output> sinks = new ArrayList<>();
        try {
            RunFiles files = runFiles(found.files(), plans);
            reports.open(sinks, streams, many, limitOptions.mostFindings(), files);
            Outcome outcome = new Outcome();
            found.problems().forEach(p -> outcome.unread());
            checkAll(found.files(), sinks, plans, screens, desk, outcome);
            close(desk, baseline, outcome);
            for (Output sink : sinks) {
                sink.finish(outcome.reason());
            }
            return outcome.code();
        } finally {
            sinks.forEach(Output::close);
        }
    }

    /** A ledger or baseline that cannot be written does not cost the reports. */
    private void close(LedgerDesk desk, BaselineDesk baseline, Outcome outcome) {
        try {
            baseline.close(talk());
            if (desk.close(talk())) {
                outcome.openRows();
            }
        } catch (CouldNotRun e) {
            streams.err().println("claimcheck: " + e.getMessage());
            outcome.broken();
        }
    }

    private Plan plan(Configuration configured) throws CouldNotRun {
        return new Plan(
                rules.settings(configured, limitOptions.limits()),
                rules.failOn(configured),
                sources.files(configured.sources()),
                input.bibliographies(configured.paths(Setting.BIBLIOGRAPHY)),
                onlineOptions.inquiry(configured, talk()));
    }

    private void checkAll(
            List<Path> files,
            List<Output> sinks,
            Plans plans,
            List<Screen> screens,
            LedgerDesk desk,
            Outcome outcome)
            throws CouldNotRun {
        Limits limits = limitOptions.limits();
        List<RunIndex.Opening> run = new ArrayList<>();
        files.forEach(file -> run.add(() -> input.read(file, plans.of(file))));
        Checkers checkers =
                new Checkers(new RunIndex(run, limits), screens, limits, this::complain);
        if (input.readsStdin()) {
            if (Terminal.isInteractive()) {
                streams.err().println("Reading standard input until Ctrl-D; --help shows more.");
            }
            Plan plan = plans.of(input.stdinPath());
            Opening stdin = () -> input.stdin(streams, plan);
            check(checkers.of(plan), plan, sinks, desk, outcome, stdin, input.stdinLabel());
        }
        int done = 0;
        for (Path file : files) {
            progress(++done, files.size());
            Plan plan = plans.of(file);
            Opening opening = () -> input.read(file, plan);
            check(checkers.of(plan), plan, sinks, desk, outcome, opening, file.toString());
            suggest(file);
        }
    }

    /** A misspelt command is taken for a file, too. */
    private void suggest(Path file) {
        List<String> commands =
                spec == null ? List.of() : List.copyOf(spec.root().subcommands().keySet());
        Missing.suggestion(file, commands)
                .ifPresent(near -> streams.err().println("Did you mean " + near + "?"));
    }

    private RunFiles runFiles(List<Path> documents, Plans plans) {
        List<Path> read = new ArrayList<>(documents);
        read.addAll(plans.files());
        ledgerOptions.file().ifPresent(read::add);
        baselineOptions.file().ifPresent(read::add);
        return new RunFiles(read, plans.folders());
    }

    private interface Opening {
        Source open() throws InputException;
    }

    private void check(
            Checker checker,
            Plan plan,
            List<Output> sinks,
            LedgerDesk desk,
            Outcome outcome,
            Opening opening,
            String name)
            throws CouldNotRun {
        try {
            Set<String> ran = plan.settings().selection().of(Rules.all());
            Report report = desk.take(checker.check(opening.open()), ran);
            Source source = report.article().document().source();
            source.notes().forEach(n -> talk().println(source.path() + ": " + n));
            for (Output sink : sinks) {
                sink.add(report);
            }
            outcome.checked(report, plan.failOn());
        } catch (InputException e) {
            complain(e);
            outcome.unread();
        } catch (OutOfMemoryError e) {
            String reason = "needs more memory than Java was given (java -Xmx4g ... gives more)";
            complain(new InputException(name, reason));
            outcome.unread();
        } catch (RuntimeException | StackOverflowError e) {
            streams.err().println("claimcheck: " + name + ": internal fault: " + e);
            if (debug.isOn()) {
                e.printStackTrace(streams.err());
            }
            outcome.fault();
        }
    }

    private void complain(InputException problem) {
        streams.err().println("claimcheck: " + problem.getMessage());
    }

    /** Where remarks go that are no faults. */
    private PrintWriter talk() {
        return reports.isQuiet() ? new PrintWriter(Writer.nullWriter()) : streams.err();
    }

    private void progress(int done, int all) {
        if (all > 1 && !reports.isQuiet() && Terminal.isInteractive()) {
            streams.err().printf("\r%d of %d%s", done, all, done == all ? "\n" : "");
            streams.err().flush();
        }
    }
}
