package org.claimcheck.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimcheck.disk.AsideFile;
import org.claimcheck.disk.Disk;
import org.claimcheck.engine.Report;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.report.ReportFormat.Layout;
import org.claimcheck.report.TextView;
import org.jspecify.annotations.Nullable;

/**
 * One destination of the reports of a run. Each document is written whole or not at all; a file is
 * written aside and renamed, so that a reader never sees half of it.
 */
final class Output implements AutoCloseable {

    private final ReportFormat format;
    private final TextView view;
    private final Layout layout;
    private final Writer writer;
    private final @Nullable AsideFile aside;
    private final @Nullable Path file;
    private boolean begun;
    private boolean holdsDocument;

    private Output(
            ReportFormat format,
            TextView view,
            LedgerPlace known,
            Writer writer,
            @Nullable AsideFile aside,
            @Nullable Path file) {
        this.format = format;
        this.view = view;
        this.layout = format.layout(Version.tool(), view, known);
        this.writer = writer;
        this.aside = aside;
        this.file = file;
    }

    static Output to(PrintWriter stdout, ReportFormat format, TextView view, LedgerPlace known) {
        return new Output(format, view, known, stdout, null, null);
    }

    /**
     * Devices and pipes are written straight; everything else is written beside its place first.
     */
    static Output to(Path file, ReportFormat format, TextView view, LedgerPlace known, Disk disk)
            throws CouldNotRun {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Writer device = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                return new Output(format, view, known, device, null, file);
            }
            AsideFile aside = AsideFile.open(file, disk);
            Writer writer = new OutputStreamWriter(aside.out(), StandardCharsets.UTF_8);
            return new Output(format, view, known, writer, aside, file);
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }

    /** Outputs of one kind say the same of the same report. */
    String kind() {
        return format.id() + " " + view;
    }

    /** Whether {@link #text} must be asked for in the order of the documents. */
    boolean isInOrder() {
        return layout.inOrder();
    }

    /** What is to be written about a document; threads may share it unless it is in order. */
    String text(Report report) {
        return layout.document().apply(report);
    }

    /** Writes the {@link #text} of the next document. */
    void add(String text) throws CouldNotRun {
        try {
            writer.write(begun ? "" : layout.before());
            begun = true;
            if (!text.isEmpty()) {
                writer.write(holdsDocument ? layout.between() : "");
                writer.write(text);
                holdsDocument = true;
            }
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }

    /**
     * Completes the output. A run without any document leaves a file empty.
     *
     * @param exit why the exit code is what it is, one sentence
     */
    void finish(String exit) throws CouldNotRun {
        try {
            if (begun) {
                writer.write(layout.after().apply(exit));
            }
            writer.flush();
            if (aside != null) {
                aside.complete();
            }
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }

    /** Takes away what an interrupted run wrote aside. */
    @Override
    public void close() {
        if (file == null) {
            return;
        }
        try {
            writer.close();
        } catch (IOException e) {
            // The run has ended already, and said why.
        }
        if (aside != null) {
            aside.close();
        }
    }
}
