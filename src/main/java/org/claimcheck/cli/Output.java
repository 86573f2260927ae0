package org.claimcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.claimcheck.engine.Report;
import org.claimcheck.report.ReportFormat.Layout;
import org.jspecify.annotations.Nullable;

/** One destination of the reports of a run. Each document is written whole or not at all. */
final class Output {

    private final Layout layout;
    private final Writer writer;
    private final @Nullable Path unfinished;
    private final @Nullable Path file;
    private boolean begun;

    private Output(Layout layout, Writer writer, @Nullable Path unfinished, @Nullable Path file) {
        this.layout = layout;
        this.writer = writer;
        this.unfinished = unfinished;
        this.file = file;
    }

    static Output to(PrintWriter stdout, Layout layout) {
        return new Output(layout, stdout, null, null);
    }

    /** Writes beside the file and renames at the end, so that a reader never sees half a report. */
    static Output to(Path file, Layout layout) throws CouldNotRun {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path unfinished = Files.createTempFile(folder, ".claimcheck", ".part");
            Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
            return new Output(layout, writer, unfinished, file);
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }

    void add(Report report) {
        try {
            String text = layout.document().apply(report);
            writer.write(begun ? layout.between() : layout.before());
            writer.write(text);
            begun = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Completes the output; without any document only a file that must be a list is written. */
    void finish() throws CouldNotRun {
        try {
            if (begun) {
                writer.write(layout.after());
            }
            if (file == null || unfinished == null) {
                writer.flush();
                return;
            }
            writer.close();
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }
}
