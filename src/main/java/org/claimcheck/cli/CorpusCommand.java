package org.claimcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimcheck.cache.Digest;
import org.claimcheck.cache.ProgramIdentity;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Configurations;
import org.claimcheck.config.Entry;
import org.claimcheck.corpus.CorpusFile;
import org.claimcheck.corpus.CorpusReader;
import org.claimcheck.corpus.FieldNames;
import org.claimcheck.corpus.RunIdentity;
import org.claimcheck.corpus.SummaryFormat;
import org.claimcheck.corpus.Tally;
import org.claimcheck.engine.RunIndex;
import org.claimcheck.input.InputException;
import org.claimcheck.input.InputWalk;
import org.claimcheck.input.Limits;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.quote.source.SourceFiles;
import org.claimcheck.report.JsonReport;
import org.claimcheck.rule.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks many documents, each by itself, and can go on where it was stopped. */
@Command(
        name = "corpus",
        description =
                "Checks many documents, each by itself: data sets, web archives, folders. Can go"
                        + " on where it was stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class CorpusCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "JSON lines (.jsonl or .ndjson, also with .gz), web archives (.warc, .warc.gz),"
                            + " documents, and folders of these.")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Writes the reports there; FILE.part and FILE.checkpoint stand beside it until"
                            + " all is done.")
    private @Nullable Path output;

    @Option(
            names = "--summary",
            paramLabel = "FORMAT",
            description =
                    "Prints counts at the end, without -o instead of the reports:"
                            + " ${COMPLETION-CANDIDATES}.")
    private @Nullable SummaryFormat summary;

    @Option(
            names = "--bad",
            paramLabel = "FILE",
            description =
                    "Lists the records that could not be checked, a JSON object a line; without it"
                            + " the first of them are told at the end.")
    private @Nullable Path bad;

    @Option(
            names = "--field",
            paramLabel = "ROLE=NAME",
            description =
                    "Names a field of JSON lines: id, text, html, markdown, date, url or format"
                            + " (default: each as its role; a.b is inside the object a). May be"
                            + " repeated.")
    private Map<FieldNames.Role, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--min-severity",
            paramLabel = "SEVERITY",
            description = "Reports findings from this severity on (default: note).")
    private Severity minSeverity = Severity.NOTE;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Keeps there how far the run is (default: FILE.checkpoint with -o).")
    private @Nullable Path checkpoint;

    @Option(
            names = "--checkpoint-every",
            paramLabel = "N",
            description = "Records between two checkpoints (default: ${DEFAULT-VALUE}).")
    private int every = 200;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks on standard error.")
    private boolean quiet;

    @Mixin private RuleOptions rules = new RuleOptions();

    @Mixin private ConfigOptions config = new ConfigOptions();

    @Mixin private JobOptions jobs = new JobOptions();

    @Mixin private LimitOptions limitOptions = new LimitOptions();

    /** Null where no options were read. */
    @Spec private @Nullable CommandSpec spec;

    CorpusCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws CouldNotRun {
        Limits limits = limitOptions.limits();
        int threads = jobs.threads();
        Configurations configurations = config.configurations();
        List<CorpusFile> files = files(configurations);
        List<Path> names = files.stream().map(CorpusFile::path).toList();
        Plans plans = Plans.of(names, configurations, this::plan);
        boolean lines = output != null || summary == null;
        CorpusOutput.Targets targets = targets(names);
        RunIdentity run = RunIdentity.of(settings(names, plans, targets), files);
        JsonReport json = lines ? new JsonReport(Version.tool(), minSeverity) : null;
        Checkers checkers = new Checkers(RunIndex.NONE, List.of(), limits, this::complain);
        List<CorpusCheck> workers = new ArrayList<>();
        workers.add(new CorpusCheck(checkers, plans, json));
        while (workers.size() < threads) {
            workers.add(workers.get(0).twin());
        }
        PrintWriter stdout = lines && output == null ? streams.out() : null;
        try (CorpusOutput out = CorpusOutput.open(targets, run, streams.disk(), stdout);
                CorpusReader reader = new CorpusReader(files, new FieldNames(fields), limits)) {
            if (!out.found().isEmpty()) {
                talk().println(out.found());
            }
            if (!out.isComplete()) {
                check(workers, reader, out, files);
            }
            out.finish();
            if (summary != null) {
                streams.out().print(summary.of(out.tally()));
            }
            streams.out().flush();
            tell(out.tally());
            out.forget();
            return code(out.tally());
        } catch (IOException e) {
            throw new CouldNotRun("an input could not be closed");
        }
    }

    private void check(
            List<CorpusCheck> workers,
            CorpusReader reader,
            CorpusOutput out,
            List<CorpusFile> files)
            throws CouldNotRun {
        long skipped = 0;
        while (skipped < out.records() && reader.hasNext()) {
            reader.next();
            skipped++;
        }
        long bytes = files.stream().mapToLong(CorpusFile::size).sum();
        Progress progress =
                new Progress(progressTalk(), System::nanoTime, bytes, reader.position());
        InOrder.run(
                workers,
                reader,
                CorpusCheck::of,
                (record, result) -> {
                    out.tally().passOver(reader.passedOver());
                    out.take(record, result);
                    progress.step(reader.position());
                });
        out.tally().passOver(reader.passedOver());
        progress.end();
    }

    private List<CorpusFile> files(Configurations configurations) throws CouldNotRun {
        InputWalk.Found found =
                InputWalk.expand(paths, configurations::ignores, CorpusReader::isRead);
        if (!found.problems().isEmpty()) {
            throw new CouldNotRun(found.problems().get(0).getMessage());
        }
        List<CorpusFile> out = new ArrayList<>();
        for (Path path : found.files()) {
            try {
                out.add(CorpusFile.of(path));
            } catch (IOException e) {
                throw new CouldNotRun(Missing.message(path));
            }
        }
        return out;
    }

    private Plan plan(Configuration configured) throws CouldNotRun {
        return new Plan(
                configured,
                rules.settings(configured, limitOptions.limits()),
                rules.failOn(configured),
                SourceFiles.NONE,
                List.of(),
                article -> Lookups.NONE);
    }

    private CorpusOutput.Targets targets(List<Path> inputs) throws CouldNotRun {
        if (every < 1) {
            throw new CouldNotRun("--checkpoint-every begins at 1");
        }
        Path beside =
                output == null ? null : output.resolveSibling(output.getFileName() + ".checkpoint");
        Path kept = checkpoint == null ? beside : checkpoint;
        if (kept != null && output == null && summary == null) {
            throw new CouldNotRun("--checkpoint needs -o FILE: a pipe cannot be resumed");
        }
        RunFiles files = new RunFiles(inputs, List.of());
        for (Path file : new Path[] {output, bad, kept}) {
            if (file != null) {
                files.write(file);
            }
        }
        return new CorpusOutput.Targets(output, bad, kept, every);
    }

    /** A digest of all but the inputs that a run depends on. */
    private String settings(List<Path> names, Plans plans, CorpusOutput.Targets targets) {
        String classPath = System.getProperty("java.class.path", "");
        Digest out = new Digest().add(ProgramIdentity.of(classPath).orElse(Version.number()));
        out.addAll(CacheOptions.given(spec));
        out.add(String.valueOf(targets.lines())).add(String.valueOf(targets.bad()));
        Map<Configuration, Integer> known = new LinkedHashMap<>();
        for (Path name : names) {
            Configuration configured = plans.of(name).configured();
            Integer number = known.putIfAbsent(configured, known.size());
            out.add(number == null ? known.size() - 1 : number);
        }
        for (Configuration configured : known.keySet()) {
            out.add(configured.entries().size());
            for (Entry entry : configured.entries()) {
                out.add(entry.setting().id()).add(String.valueOf(entry.name())).add(entry.value());
            }
        }
        return out.hex();
    }

    private void tell(Tally tally) {
        if (bad == null) {
            for (String line : tally.firstBad()) {
                talk().println("claimcheck: " + line);
            }
            long more = tally.bad() - tally.firstBad().size();
            if (more > 0) {
                talk().printf(Locale.ROOT, "... and %,d more (--bad FILE lists all)%n", more);
            }
        }
        talk().printf(
                        Locale.ROOT,
                        "Documents checked: %,d; with findings that fail: %,d; bad records: %,d.%n",
                        tally.documents(),
                        tally.failing(),
                        tally.bad());
    }

    /** Bad records fail no run; a file that breaks off does, for nobody knows what was in it. */
    private static int code(Tally tally) {
        if (tally.faults() > 0) {
            return ExitCode.INTERNAL_FAULT;
        }
        if (tally.damaged() > 0 || tally.documents() == 0) {
            return ExitCode.COULD_NOT_RUN;
        }
        return tally.failing() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void complain(InputException problem) {
        streams.err().println("claimcheck: " + problem.getMessage());
    }

    private PrintWriter talk() {
        return quiet ? new PrintWriter(Writer.nullWriter()) : streams.err();
    }

    private PrintWriter progressTalk() {
        return Terminal.isInteractive() ? talk() : new PrintWriter(Writer.nullWriter());
    }
}
