package org.claimcheck.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimcheck.cli.DocumentCheck.Task;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Configurations;
import org.claimcheck.config.Setting;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.RunIndex;
import org.claimcheck.engine.Screen;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
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

    @Mixin private JobOptions jobs = new JobOptions();

    @Mixin private CacheOptions cacheOptions = new CacheOptions();

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
        Configurations configurations = config.configurations();
        InputWalk.Found found = input.files(configurations::ignores);
        List<Path> documents = new ArrayList<>(found.files());
        if (input.readsStdin()) {
            documents.add(input.stdinPath());
        }
        Plans plans = Plans.of(documents, configurations, this::plan);
        BaselineDesk baseline = baselineOptions.open(plans.baselines());
        List<Screen> screens = new ArrayList<>(baseline.screens());
        screens.addAll(diffOptions.screens(found.files(), plans, input.readsStdin()));
        found.problems().forEach(this::complain);
        boolean many = found.files().size() > 1 || input.areMany();
        List<Output> sinks = new ArrayList<>();
        try {
            RunFiles files = runFiles(found.files(), plans, baseline);
            Optional<Path> page =
                    reports.open(
                            sinks, streams, many, limitOptions.mostFindings(), files, desk.place());
            Outcome outcome = new Outcome();
            found.problems().forEach(p -> outcome.unread());
            checkAll(found.files(), sinks, plans, screens, desk, outcome);
            close(desk, baseline, outcome);
            for (Output sink : sinks) {
                sink.finish(outcome.reason());
            }
            page.ifPresent(p -> Browser.open(p, streams.err()));
            return outcome.code();
        } finally {
            sinks.forEach(Output::close);
        }
    }

    /** A ledger or baseline that cannot be written does not cost the reports. */
    private void close(LedgerDesk desk, BaselineDesk baseline, Outcome outcome) {
        try {
            baseline.close(talk(), streams.disk());
            if (desk.close(talk(), streams.disk())) {
                outcome.openRows();
            }
        } catch (CouldNotRun e) {
            streams.err().println("claimcheck: " + e.getMessage());
            outcome.broken();
        }
    }

    private Plan plan(Configuration configured) throws CouldNotRun {
        return new Plan(
                configured,
                rules.settings(configured, limitOptions.limits()),
                rules.failOn(configured),
                sources.files(configured),
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
        List<Task> tasks = tasks(files, plans);
        boolean alone = screens.isEmpty() && !desk.isKept() && !onlineOptions.asks();
        ResultCache cache = cacheOptions.open(alone, files.size(), spec, sinks);
        RunIndex index = new RunIndex(run, limits, cache::leave);
        Checkers checkers = new Checkers(index, screens, limits, this::complain);
        DocumentCheck first = new DocumentCheck(checkers, sinks, desk, cache, debug.isOn());
        AtomicInteger done = new AtomicInteger();
        InOrder.run(
                jobs.workers(first, tasks.size(), onlineOptions.asks()),
                tasks.iterator(),
                DocumentCheck::of,
                (task, checked) -> {
                    take(checked, task, sinks, outcome);
                    desk.take(checked.reading(), checked.known());
                    progress(done.incrementAndGet(), tasks.size());
                });
        cache.close();
    }

    private void take(Checked checked, Task task, List<Output> sinks, Outcome outcome)
            throws CouldNotRun {
        checked.notes().forEach(talk()::println);
        checked.problems().forEach(streams.err()::println);
        Report shown = checked.shown();
        for (int i = 0; i < checked.texts().size(); i++) {
            Output sink = sinks.get(i);
            boolean late = sink.isInOrder() && shown != null;
            sink.add(late ? sink.text(shown) : checked.texts().get(i));
        }
        switch (checked.state()) {
            case DONE -> outcome.checked(checked.counts(), task.plan().failOn());
            case UNREAD -> outcome.unread();
            case FAULT -> outcome.fault();
        }
        if (task.file() != null) {
            suggest(task.file());
        }
    }

    private List<Task> tasks(List<Path> files, Plans plans) throws CouldNotRun {
        List<Task> tasks = new ArrayList<>();
        if (input.readsStdin()) {
            if (Terminal.isInteractive()) {
                streams.err().println("Reading standard input until Ctrl-D; --help shows more.");
            }
            Plan plan = plans.of(input.stdinPath());
            tasks.add(new Task(input.stdinLabel(), null, plan, () -> input.stdin(streams, plan)));
        }
        for (Path file : files) {
            Plan plan = plans.of(file);
            tasks.add(new Task(file.toString(), file, plan, () -> input.read(file, plan)));
        }
        return tasks;
    }

    /** A misspelt command is taken for a file, too. */
    private void suggest(Path file) {
        List<String> commands =
                spec == null ? List.of() : List.copyOf(spec.root().subcommands().keySet());
        Missing.suggestion(file, commands)
                .ifPresent(near -> streams.err().println("Did you mean " + near + "?"));
    }

    private RunFiles runFiles(List<Path> documents, Plans plans, BaselineDesk baseline) {
        List<Path> read = new ArrayList<>(documents);
        read.addAll(plans.files());
        ledgerOptions.file().ifPresent(read::add);
        baseline.file().ifPresent(read::add);
        return new RunFiles(read, plans.folders());
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
