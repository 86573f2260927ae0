package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.rule.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is shown, how, and where. */
final class ReportOptions {

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
                    "Shows findings from this severity on: ${COMPLETION-CANDIDATES} (text, github,"
                            + " junit and checkstyle: warning, others: note).")
    private @Nullable Severity minSeverity;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours in the text report: ${COMPLETION-CANDIDATES}.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--open",
            description =
                    "Opens the HTML report in a browser: the file given with -o, or else one in the"
                            + " system's folder for temporary files.")
    private boolean inBrowser;

    /**
     * Opens what the reports are written to.
     *
     * @param sinks gets each as soon as it is open, so that the caller can close it
     * @return the page that a browser is to show when the run is over
     * @throws CouldNotRun if one cannot be opened, or the run needs the file that stands there
     */
    Optional<Path> open(List<Output> sinks, Streams streams, boolean many, RunFiles files)
            throws CouldNotRun {
        boolean printed = !inBrowser || (format != null && format != ReportFormat.HTML);
        Optional<Path> page = Optional.empty();
        if (outputs.isEmpty() && printed) {
            ReportFormat chosen = format == null ? ReportFormat.TEXT : format;
            var palette = color.palette();
            sinks.add(
                    Output.to(
                            streams.out(),
                            chosen.layout(Version.tool(), shown(chosen), palette, many)));
        }
        for (String output : outputs) {
            OutputTarget target = OutputTarget.parse(output, Optional.ofNullable(format));
            sinks.add(output(target, many, files));
            if (target.format() == ReportFormat.HTML && page.isEmpty()) {
                page = Optional.of(target.file());
            }
        }
        if (inBrowser && page.isEmpty()) {
            OutputTarget target = new OutputTarget(ReportFormat.HTML, Browser.page());
            sinks.add(output(target, many, files));
            page = Optional.of(target.file());
        }
        return inBrowser ? page : Optional.empty();
    }

    private Output output(OutputTarget target, boolean many, RunFiles files) throws CouldNotRun {
        files.write(target.file());
        var layout =
                target.format()
                        .layout(
                                Version.tool(),
                                shown(target.format()),
                                ColorChoice.NEVER.palette(),
                                many);
        return Output.to(target.file(), layout);
    }

    private Severity shown(ReportFormat written) {
        return minSeverity == null ? written.usualLeast() : minSeverity;
    }
}
