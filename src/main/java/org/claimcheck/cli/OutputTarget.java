package org.claimcheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.claimcheck.report.ReportFormat;
import picocli.CommandLine.TypeConversionException;

/** A file that a report goes to. */
record OutputTarget(ReportFormat format, Path file) {

    /**
     * Reads {@code FORMAT=FILE} or {@code FILE}.
     *
     * @param chosen the format for a file whose name announces none
     */
    static OutputTarget parse(String given, Optional<ReportFormat> chosen) throws CouldNotRun {
        int sign = given.indexOf('=');
        if (sign > 0 && given.substring(0, sign).chars().allMatch(Character::isLetter)) {
            return new OutputTarget(
                    format(given.substring(0, sign)), path(given.substring(sign + 1)));
        }
        Optional<ReportFormat> announced = ReportFormat.ofFileName(given).or(() -> chosen);
        if (announced.isEmpty()) {
            throw new CouldNotRun(given + ": which format? Say " + choice(given));
        }
        return new OutputTarget(announced.get(), path(given));
    }

    /** What can be said for a name that several formats, or none, would have. */
    private static String choice(String given) {
        String name = given.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml")
                ? "junit=" + given + " or checkstyle=" + given
                : "for instance text=" + given;
    }

    private static ReportFormat format(String name) throws CouldNotRun {
        try {
            return new NameConverter<>(ReportFormat.class).convert(name);
        } catch (TypeConversionException e) {
            String xml = name.equalsIgnoreCase("xml") ? " (for XML: junit, checkstyle)" : "";
            throw new CouldNotRun("for a format, " + e.getMessage() + xml);
        }
    }

    private static Path path(String given) throws CouldNotRun {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new CouldNotRun(given + ": is not a path");
        }
    }
}
