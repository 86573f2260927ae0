package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.RunIndex;
import org.claimcheck.engine.Selection;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.rules.Rules;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exits with 1 from this severity on: ${COMPLETION-CANDIDATES}.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--enable",
            paramLabel = "RULE",
            split = ",",
            description = "Switches on a rule that is off by default, such as count-mismatch.")
    private List<String> enabled = List.of();

    @Option(
            names = "--disable",
            paramLabel = "RULE",
            split = ",",
            description = "Switches off a rule.")
    private List<String> disabled = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Publication date (2026-03-01) that relative dates count from.")
    private @Nullable LocalDate published;

    @Mixin private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--keep-boilerplate",
            description = "Checks navigation, author boxes and the like as if they were article.")
    private boolean keepBoilerplate;

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
        Limits limits = limitOptions.limits();
        Settings settings = settings(limits);
        LedgerDesk desk = ledgerOptions.open(settings.selection().of(Rules.all()));
        InputWalk.Found found = input.files();
        found.problems().forEach(this::complain);
        boolean many = found.files().size() > 1 || input.areMany();
        List<Output> sinks = new ArrayList<>();
        try {
            Optional<Path> page = reports.open(sinks, streams, many, files(found.files()));
            int code = found.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.COULD_NOT_RUN;
            code = Math.max(code, checkAll(found.files(), sinks, settings, desk));
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

    private int checkAll(List<Path> files, List<Output> sinks, Settings settings, LedgerDesk desk)
            throws CouldNotRun {
        Limits limits = settings.limits();
        List<RunIndex.Opening> run = new ArrayList<>();
        files.forEach(file -> run.add(() -> input.read(file, limits)));
        Checker checker =
                Checker.of(Rules.all(), settings)
                        .among(new RunIndex(run, limits))
                        .comparing(sources.library(limits, this::complain))
                        .asking(onlineOptions.inquiry(streams.err()));
        int code = ExitCode.CLEAN;
        if (input.readsStdin()) {
            if (Terminal.isInteractive()) {
                streams.err().println("Reading standard input until Ctrl-D; --help shows more.");
            }
            Opening stdin = () -> input.stdin(streams, limits);
            code = check(checker, sinks, desk, stdin, input.stdinLabel());
        }
        int done = 0;
        for (Path file : files) {
            progress(++done, files.size());
            Opening opening = () -> input.read(file, limits);
            code = Math.max(code, check(checker, sinks, desk, opening, file.toString()));
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

    private RunFiles files(List<Path> documents) throws CouldNotRun {
        List<Path> read = new ArrayList<>(documents);
        read.addAll(input.bibliographies());
        read.addAll(sources.files());
        ledgerOptions.file().ifPresent(read::add);
        return new RunFiles(read, sources.folders());
    }

    private interface Opening {
        Source open() throws InputException;
    }

    private int check(
            Checker checker, List<Output> sinks, LedgerDesk desk, Opening opening, String name)
            throws CouldNotRun {
        try {
            Report report = desk.take(checker.check(opening.open()));
            Source source = report.article().document().source();
            source.notes().forEach(n -> streams.err().println(source.path() + ": " + n));
            for (Output sink : sinks) {
                sink.add(report);
            }
            return failOn.fails(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
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

    private Settings settings(Limits limits) throws CouldNotRun {
        return new Settings(
                new Selection(known(enabled), known(disabled)), limits, published, keepBoilerplate);
    }

    private static Set<String> known(List<String> ids) throws CouldNotRun {
        Set<String> out = new LinkedHashSet<>();
        for (String id : ids) {
            out.add(RuleIds.named(id).id());
        }
        return out;
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
