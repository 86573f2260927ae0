package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.report.Palette;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.report.TextView;
import org.claimcheck.report.TextView.Extent;
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
                    "Shows every finding from this severity on: ${COMPLETION-CANDIDATES} (default:"
                            + " warning for text, github, junit and checkstyle, else note).")
    private @Nullable Severity minSeverity;

    @Option(
            names = "--all",
            description =
                    "Shows every finding in the order of the text, notes too; without it the text"
                            + " report shows those that matter most and counts the others.")
    private boolean all;

    @Option(
            names = {"-q", "--quiet"},
            description =
                    "Text: one line a finding and nothing else. No progress and no remarks on"
                            + " standard error.")
    private boolean quiet;

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
     * @param most how many findings the text report shows at first; empty for as many as usual
     * @param sinks gets each as soon as it is open, so that the caller can close it
     * @param known what people have written of the documents
     * @return the page that a browser is to show when the run is over
     * @throws CouldNotRun if one cannot be opened, or the run needs the file that stands there
     */
    Optional<Path> open(
            List<Output> sinks,
            Streams streams,
            boolean many,
            Optional<Integer> most,
            RunFiles files,
            LedgerPlace known)
            throws CouldNotRun {
        int first = most.orElse(TextView.USUAL_MOST);
        boolean printed = !inBrowser || (format != null && format != ReportFormat.HTML);
        if (outputs.isEmpty() && printed) {
            ReportFormat chosen = format == null ? ReportFormat.TEXT : format;
            TextView view = new TextView(color.palette(), extent(), least(chosen), first, many);
            sinks.add(Output.to(streams.out(), chosen, view, known));
        }
        List<OutputTarget> targets = targets();
        for (OutputTarget target : targets) {
            files.write(target.file());
            Palette plain = ColorChoice.NEVER.palette();
            TextView view = new TextView(plain, extent(), least(target.format()), first, many);
            sinks.add(Output.to(target.file(), target.format(), view, known, streams.disk()));
        }
        return targets.stream()
                .filter(t -> inBrowser && t.format() == ReportFormat.HTML)
                .map(OutputTarget::file)
                .findFirst();
    }

    /** The files that are named, and one for the browser if none of them is a page. */
    private List<OutputTarget> targets() throws CouldNotRun {
        List<OutputTarget> out = new ArrayList<>();
        for (String output : outputs) {
            out.add(OutputTarget.parse(output, Optional.ofNullable(format)));
        }
        if (inBrowser && out.stream().noneMatch(t -> t.format() == ReportFormat.HTML)) {
            out.add(new OutputTarget(ReportFormat.HTML, Browser.page()));
        }
        return out;
    }

    boolean isQuiet() {
        return quiet;
    }

    private Extent extent() {
        boolean wantsAll = all || minSeverity != null;
        return quiet ? Extent.LINES : wantsAll ? Extent.ALL : Extent.FIRST;
    }

    private Severity least(ReportFormat written) {
        if (minSeverity != null) {
            return minSeverity;
        }
        return all ? Severity.NOTE : written.usualLeast();
    }
}
