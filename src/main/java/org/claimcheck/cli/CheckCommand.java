package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import org.claimcheck.engine.Selection;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.input.SourceReader;
import org.claimcheck.input.WithBibliographies;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents and writes reports. */
@Command(
        name = "check",
        description = "Checks documents; the default command.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
class CheckCommand implements Callable<Integer> {

    private static final String STDIN = "-";

    private final Streams streams;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files or folders; none or - reads standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "Gives standard input a name, and by its extension a format.")
    private @Nullable String stdinName;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "Reads every input as ${COMPLETION-CANDIDATES}, whatever its name.")
    private @Nullable Format inputFormat;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Format of the report: ${COMPLETION-CANDIDATES} (default: text).")
    private @Nullable ReportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "[FORMAT=]FILE",
            description =
                    "Writes the report to a file instead; the extension gives the format if none is"
                            + " named. May be repeated.")
    private List<String> outputs = List.of();

    @Option(
            names = "--min-severity",
            paramLabel = "SEVERITY",
            description =
                    "Shows findings from this severity on: ${COMPLETION-CANDIDATES} (text: warning,"
                            + " others: note).")
    private @Nullable Severity minSeverity;

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

    @Option(
            names = "--bibliography",
            paramLabel = "FILE",
            description =
                    "A .bib or CSL JSON file that citation keys lead to, for standard input or"
                            + " where the document does not name it. May be repeated.")
    private List<Path> bibliographies = List.of();

    @Mixin private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--keep-boilerplate",
            description = "Checks navigation, author boxes and the like as if they were article.")
    private boolean keepBoilerplate;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours in the text report: ${COMPLETION-CANDIDATES}.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--max-input-bytes",
            paramLabel = "N",
            description = "Refuses larger inputs (default: ${DEFAULT-VALUE}).")
    private long maxInputBytes = Limits.DEFAULT.inputBytes();

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            description =
                    "Follows nested elements and lists this deep (default: ${DEFAULT-VALUE}).")
    private int maxNesting = Limits.DEFAULT.nestingDepth();

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description =
                    "Reports at most this many findings a document (default: ${DEFAULT-VALUE}).")
    private int maxFindings = Limits.DEFAULT.findings();

    @Option(names = "--debug", description = "Shows a stack trace on an internal fault.")
    private boolean debug;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws CouldNotRun {
        InputWalk.Found found = InputWalk.expand(filePaths());
        found.problems().forEach(this::complain);
        boolean many = found.files().size() > 1 || anyFolder();
        List<Output> sinks = new ArrayList<>();
        try {
            open(sinks, many);
            int code = found.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.COULD_NOT_RUN;
            code = Math.max(code, checkAll(found.files(), sinks));
            for (Output sink : sinks) {
                sink.finish();
            }
            return code;
        } finally {
            sinks.forEach(Output::close);
        }
    }

    private int checkAll(List<Path> files, List<Output> sinks) throws CouldNotRun {
        Checker checker =
                Checker.of(Rules.all(), settings(), sources.library(limits(), this::complain));
        int code = ExitCode.CLEAN;
        if (readsStdin()) {
            if (Terminal.isInteractive()) {
                streams.err().println("Reading standard input until Ctrl-D; --help shows more.");
            }
            code = check(checker, sinks, this::stdin, stdinLabel());
        }
        int done = 0;
        for (Path file : files) {
            progress(++done, files.size());
            code = Math.max(code, check(checker, sinks, () -> read(file), file.toString()));
        }
        return code;
    }

    private interface Opening {
        Source open() throws InputException;
    }

    private int check(Checker checker, List<Output> sinks, Opening opening, String name)
            throws CouldNotRun {
        try {
            Report report = checker.check(opening.open());
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

    private Settings settings() throws CouldNotRun {
        if (maxInputBytes < 1 || maxNesting < 1 || maxFindings < 0) {
            throw new CouldNotRun(
                    "a limit is out of range: --max-input-bytes and --max-nesting begin at 1,"
                            + " --max-findings at 0");
        }
        return new Settings(
                new Selection(known(enabled), known(disabled)),
                limits(),
                published,
                keepBoilerplate);
    }

    private static Set<String> known(List<String> ids) throws CouldNotRun {
        Set<String> out = new LinkedHashSet<>();
        for (String id : ids) {
            out.add(RuleIds.named(id).id());
        }
        return out;
    }

    private void open(List<Output> sinks, boolean many) throws CouldNotRun {
        if (outputs.isEmpty()) {
            ReportFormat chosen = format == null ? ReportFormat.TEXT : format;
            var palette = color.palette();
            sinks.add(
                    Output.to(
                            streams.out(),
                            chosen.layout(Version.tool(), shown(chosen), palette, many)));
        }
        for (String output : outputs) {
            OutputTarget target = OutputTarget.parse(output, Optional.ofNullable(format));
            var layout =
                    target.format()
                            .layout(
                                    Version.tool(),
                                    shown(target.format()),
                                    ColorChoice.NEVER.palette(),
                                    many);
            sinks.add(Output.to(target.file(), layout));
        }
    }

    private Severity shown(ReportFormat written) {
        return minSeverity == null ? written.usualLeast() : minSeverity;
    }

    private boolean readsStdin() {
        return paths.isEmpty() || paths.contains(STDIN);
    }

    private List<Path> filePaths() throws CouldNotRun {
        List<Path> out = new ArrayList<>();
        for (String path : paths) {
            try {
                if (!path.equals(STDIN)) {
                    out.add(Path.of(path));
                }
            } catch (InvalidPathException e) {
                throw new CouldNotRun(path + ": is not a path");
            }
        }
        return out;
    }

    private boolean anyFolder() throws CouldNotRun {
        return filePaths().stream().anyMatch(Files::isDirectory)
                || (readsStdin() && paths.size() > 1);
    }

    private Source stdin() throws InputException {
        return cited(SourceReader.read(streams.in(), stdinLabel(), inputFormat, limits()));
    }

    private String stdinLabel() {
        return stdinName == null ? "<stdin>" : stdinName;
    }

    private Source read(Path file) throws InputException {
        return cited(SourceReader.read(file, file.toString(), inputFormat, limits()));
    }

    private Source cited(Source source) throws InputException {
        if (bibliographies.isEmpty()) {
            return source;
        }
        List<Source> read = new ArrayList<>();
        for (Path file : bibliographies) {
            read.add(SourceReader.read(file, file.toString(), Format.TEXT, limits()));
        }
        return source.withNearby(new WithBibliographies(source.nearby(), read));
    }

    private Limits limits() {
        return new Limits(maxInputBytes, maxNesting, maxFindings);
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
