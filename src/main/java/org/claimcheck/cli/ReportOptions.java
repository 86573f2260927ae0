package org.claimcheck.cli;

import java.util.List;
import java.util.Optional;
import org.claimcheck.report.Palette;
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

    /**
     * Opens what the reports are written to.
     *
     * @param sinks gets each as soon as it is open, so that the caller can close it
     * @throws CouldNotRun if one cannot be opened, or the run needs the file that stands there
     */
    void open(List<Output> sinks, Streams streams, boolean many, RunFiles files)
            throws CouldNotRun {
        if (outputs.isEmpty()) {
            ReportFormat chosen = format == null ? ReportFormat.TEXT : format;
            var palette = color.palette();
            sinks.add(
                    Output.to(
                            streams.out(),
                            kind(chosen, palette, many),
                            chosen.layout(Version.tool(), shown(chosen), palette, many)));
        }
        for (String output : outputs) {
            OutputTarget target = OutputTarget.parse(output, Optional.ofNullable(format));
            files.write(target.file());
            var palette = ColorChoice.NEVER.palette();
            ReportFormat written = target.format();
            var layout = written.layout(Version.tool(), shown(written), palette, many);
            sinks.add(Output.to(target.file(), kind(written, palette, many), layout));
        }
    }

    private String kind(ReportFormat written, Palette palette, boolean many) {
        return String.join(
                " ", written.id(), shown(written).id(), palette.name(), many ? "many" : "");
    }

    private Severity shown(ReportFormat written) {
        return minSeverity == null ? written.usualLeast() : minSeverity;
    }
}
