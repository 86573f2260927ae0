package org.claimcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimcheck.corpus.BadRecord;
import org.claimcheck.corpus.Checkpoint;
import org.claimcheck.corpus.CorpusRecord;
import org.claimcheck.corpus.Gist;
import org.claimcheck.corpus.RunIdentity;
import org.claimcheck.corpus.Tally;
import org.claimcheck.disk.AsideFile;
import org.claimcheck.disk.Disk;
import org.jspecify.annotations.Nullable;

/**
 * What a run over a corpus writes and counts. Every so many records all of it is brought to the
 * disk, then a checkpoint that says how long each file is; a run that goes on drops what is longer.
 * So a run that was stopped anywhere, and started again, writes each record once.
 */
final class CorpusOutput implements AutoCloseable {

    /**
     * Where a run writes.
     *
     * @param lines gets the reports; null for none
     * @param bad gets the bad records; null for none
     * @param checkpoint null if the run cannot be resumed
     * @param every how many records are between two checkpoints
     */
    record Targets(@Nullable Path lines, @Nullable Path bad, @Nullable Path checkpoint, int every) {

        /** The files, in the order of their lengths in a checkpoint. */
        private List<Path> files() {
            List<Path> out = new ArrayList<>();
            if (lines != null) {
                out.add(lines);
            }
            if (bad != null) {
                out.add(bad);
            }
            return out;
        }
    }

    private final Targets targets;
    private final RunIdentity run;
    private final Disk disk;
    private final @Nullable PrintWriter stdout;
    private final List<PartFile> parts = new ArrayList<>();
    private final Tally tally;
    private final boolean complete;
    private final String found;
    private long records;

    private CorpusOutput(
            Targets targets,
            RunIdentity run,
            Disk disk,
            @Nullable PrintWriter stdout,
            Checkpoint from,
            String found) {
        this.targets = targets;
        this.run = run;
        this.disk = disk;
        this.stdout = stdout;
        this.tally = from.tally();
        this.records = from.records();
        this.complete = from.isComplete();
        this.found = found;
    }

    /**
     * Begins, or goes on where the checkpoint says.
     *
     * @param stdout gets the reports; null if a file does, or nobody
     * @throws CouldNotRun if the checkpoint is of another run, or a file cannot be written
     */
    static CorpusOutput open(
            Targets targets, RunIdentity run, Disk disk, @Nullable PrintWriter stdout)
            throws CouldNotRun {
        Optional<Checkpoint> old = checkpoint(targets, run);
        List<Path> files = targets.files();
        Checkpoint from =
                old.orElseGet(
                        () ->
                                new Checkpoint(
                                        run,
                                        0,
                                        files.stream().map(f -> 0L).toList(),
                                        false,
                                        new Tally()));
        CorpusOutput out = new CorpusOutput(targets, run, disk, stdout, from, found(old, targets));
        try {
            for (int i = 0; i < files.size(); i++) {
                if (from.isComplete()) {
                    PartFile.complete(files.get(i), from.lengths().get(i), disk);
                } else {
                    out.parts.add(PartFile.open(files.get(i), from.lengths().get(i), disk));
                }
            }
            if (old.isEmpty()) {
                out.save(false);
            }
        } catch (CouldNotRun e) {
            out.close();
            throw e;
        }
        return out;
    }

    private static String found(Optional<Checkpoint> old, Targets targets) {
        if (old.isPresent()) {
            long records = old.get().records();
            if (old.get().isComplete()) {
                return String.format(
                        Locale.ROOT,
                        "All %,d records were done when the run stopped; only the files are to be"
                                + " given their names.",
                        records);
            }
            return records > 0
                    ? String.format(Locale.ROOT, "Going on after %,d records.", records)
                    : String.format(
                            Locale.ROOT,
                            "Beginning anew: the run stopped before its first checkpoint; this one"
                                    + " has one every %,d records (--checkpoint-every).",
                            targets.every());
        }
        for (Path file : targets.files()) {
            if (PartFile.isBegun(file)) {
                return "Beginning anew: a run stopped here, and its checkpoint is gone.";
            }
        }
        for (Path file : targets.files()) {
            if (Files.isRegularFile(file)) {
                return file + " is there, whole: all is checked again, and replaces it at the end.";
            }
        }
        return "";
    }

    private static Optional<Checkpoint> checkpoint(Targets targets, RunIdentity run)
            throws CouldNotRun {
        Path file = targets.checkpoint();
        if (file == null || !Files.exists(file)) {
            return Optional.empty();
        }
        Checkpoint found;
        try {
            found = Checkpoint.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new CouldNotRun(
                    file + ": is no checkpoint that can be read; remove it to begin anew");
        }
        Optional<String> differs = found.run().differs(run);
        if (differs.isPresent() || found.lengths().size() != targets.files().size()) {
            String why = differs.orElse("it wrote other files");
            throw new CouldNotRun(
                    file
                            + ": a run stopped here, but "
                            + why
                            + "; run it as before, or remove this file to begin anew");
        }
        return Optional.of(found);
    }

    /** What an earlier run left, and what becomes of it, in a line; empty if there is nothing. */
    String found() {
        return found;
    }

    /** How many records are done. */
    long records() {
        return records;
    }

    /** Whether all of it was done before. */
    boolean isComplete() {
        return complete;
    }

    Tally tally() {
        return tally;
    }

    /** Takes what came of the next record. */
    void take(CorpusRecord record, CorpusCheck.Result result) throws CouldNotRun {
        BadRecord bad = result.bad();
        Gist gist = result.gist();
        if (bad != null) {
            tally.add(bad, record.damage(), result.fault());
            if (targets.bad() != null) {
                parts.get(parts.size() - 1).write(bad.line());
            }
        }
        if (gist != null) {
            tally.add(gist, result.fails());
            if (targets.lines() != null) {
                parts.get(0).write(result.line());
            } else if (stdout != null) {
                stdout.write(result.line());
            }
        }
        records++;
        if (records % targets.every() == 0) {
            save(false);
        }
    }

    private void save(boolean isComplete) throws CouldNotRun {
        Path file = targets.checkpoint();
        if (file == null) {
            return;
        }
        List<Long> lengths = new ArrayList<>();
        for (PartFile part : parts) {
            lengths.add(part.settle());
        }
        Checkpoint checkpoint = new Checkpoint(run, records, lengths, isComplete, tally);
        try {
            AsideFile.replace(file, checkpoint.bytes(), disk);
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }

    /** Gives the files their names. */
    void finish() throws CouldNotRun {
        if (!complete) {
            save(true);
            for (PartFile part : parts) {
                part.complete();
            }
        }
    }

    /** Takes the checkpoint away: the next run with the same files begins anew. */
    void forget() throws CouldNotRun {
        Path file = targets.checkpoint();
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be removed");
        }
    }

    @Override
    public void close() {
        parts.forEach(PartFile::close);
    }
}
