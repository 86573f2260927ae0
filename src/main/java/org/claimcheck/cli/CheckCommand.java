package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.cli.DocumentCheck.Task;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Configurations;
import org.claimcheck.config.Setting;
import org.claimcheck.engine.RunIndex;
import org.claimcheck.engine.Screen;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
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

    @Mixin private BaselineOptions baselineOptions = new BaselineOptions();

    @Mixin private DiffOptions diffOptions = new DiffOptions();

    @Mixin private JobOptions jobs = new JobOptions();

    @Mixin private CacheOptions cacheOptions = new CacheOptions();

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
            reports.open(sinks, streams, many, runFiles(found.files(), plans));
            int code = found.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.COULD_NOT_RUN;
            code = Math.max(code, checkAll(found.files(), sinks, plans, desk, screens));
            for (Output sink : sinks) {
                sink.finish();
            }
            suggestCommand(found.files());
            baseline.close(streams.err());
            return Math.max(code, desk.close(streams.err()));
        } finally {
            sinks.forEach(Output::close);
        }
    }

    private Plan plan(Configuration configured) throws CouldNotRun {
        return new Plan(
                configured,
                rules.settings(configured, limitOptions.limits()),
                rules.failOn(configured),
                sources.files(configured.sources()),
                input.bibliographies(configured.paths(Setting.BIBLIOGRAPHY)),
                onlineOptions.inquiry(configured, streams.err()));
    }

    private int checkAll(
            List<Path> files,
            List<Output> sinks,
            Plans plans,
            LedgerDesk desk,
            List<Screen> screens)
            throws CouldNotRun {
        Limits limits = limitOptions.limits();
        List<RunIndex.Opening> run = new ArrayList<>();
        files.forEach(file -> run.add(() -> input.read(file, plans.of(file))));
        List<Task> tasks = tasks(files, plans);
        boolean alone = screens.isEmpty() && !desk.isKept() && !onlineOptions.asks();
        ResultCache cache = cacheOptions.open(alone, files.size(), spec, sinks);
        RunIndex index = new RunIndex(run, limits, cache::leave);
        Checkers checkers = new Checkers(index, screens, limits, this::complain);
        List<DocumentCheck> workers =
                jobs.workers(
                        new DocumentCheck(checkers, sinks, desk, cache, debug),
                        tasks.size(),
                        onlineOptions.asks());
        Tally tally = new Tally();
        InOrder.run(
                workers,
                tasks,
                DocumentCheck::of,
                outcome -> {
                    outcome.talk().forEach(streams.err()::println);
                    for (int i = 0; i < outcome.texts().size(); i++) {
                        sinks.get(i).add(outcome.texts().get(i));
                    }
                    desk.take(outcome.reading(), outcome.known());
                    tally.code = Math.max(tally.code, outcome.code());
                    progress(++tally.done, tasks.size());
                });
        cache.close();
        return tally.code;
    }

    /** How far a run has come. */
    private static final class Tally {
        private int code = ExitCode.CLEAN;
        private int done;
    }

    private List<Task> tasks(List<Path> files, Plans plans) throws CouldNotRun {
        List<Task> tasks = new ArrayList<>();
        if (input.readsStdin()) {
            if (Terminal.isInteractive()) {
                streams.err().println("Reading standard input until Ctrl-D; --help shows more.");
            }
            Plan plan = plans.of(input.stdinPath());
            tasks.add(new Task(input.stdinLabel(), plan, () -> input.stdin(streams, plan)));
        }
        for (Path file : files) {
            Plan plan = plans.of(file);
            tasks.add(new Task(file.toString(), plan, () -> input.read(file, plan)));
        }
        return tasks;
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
        baselineOptions.file().ifPresent(read::add);
        return new RunFiles(read, plans.folders());
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
