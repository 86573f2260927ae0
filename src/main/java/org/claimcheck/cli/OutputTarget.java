package org.claimcheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.claimcheck.report.ReportFormat;

/** A file that a report goes to. */
record OutputTarget(ReportFormat format, Path file) {

    /**
     * Reads {@code FORMAT=FILE} or {@code FILE}; without both the format on standard output counts.
     */
    static OutputTarget parse(String given, ReportFormat otherwise) throws CouldNotRun {
        try {
            for (ReportFormat format : ReportFormat.values()) {
                String lead = format.id() + "=";
                if (given.toLowerCase(Locale.ROOT).startsWith(lead)) {
                    return new OutputTarget(format, Path.of(given.substring(lead.length())));
                }
            }
            return new OutputTarget(
                    ReportFormat.ofFileName(given).orElse(otherwise), Path.of(given));
        } catch (InvalidPathException e) {
            throw new CouldNotRun(given + ": is not a path");
        }
    }
}
