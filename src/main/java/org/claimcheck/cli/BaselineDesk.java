package org.claimcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimcheck.baseline.Baseline;
import org.claimcheck.baseline.BaselineException;
import org.claimcheck.baseline.BaselineFormat;
import org.claimcheck.baseline.KnownFindings;
import org.claimcheck.disk.AsideFile;
import org.claimcheck.disk.Disk;
import org.claimcheck.engine.Screen;
import org.claimcheck.input.RelativePath;
import org.jspecify.annotations.Nullable;

/** Where a run keeps its list of known findings. */
final class BaselineDesk {

    /** For a run without a baseline. */
    static final BaselineDesk NONE = new BaselineDesk(null, Baseline.EMPTY, false, false);

    /** Larger files are refused; in bytes. */
    private static final int LARGEST = 64 << 20;

    private final @Nullable Path file;
    private final Baseline baseline;
    private final boolean write;
    private final boolean prune;
    private final @Nullable KnownFindings known;

    private BaselineDesk(@Nullable Path file, Baseline baseline, boolean write, boolean prune) {
        this.file = file;
        this.baseline = baseline;
        this.write = write;
        this.prune = prune;
        this.known =
                file == null
                        ? null
                        : new KnownFindings(
                                baseline,
                                document -> RelativePath.of(document, file),
                                document -> exists(file, document),
                                write);
    }

    /**
     * @throws CouldNotRun if the file cannot be read or is no baseline, or if there is none and
     *     none is to be written
     */
    static BaselineDesk open(Path file, boolean write, boolean prune) throws CouldNotRun {
        if (write && !Files.exists(file)) {
            return new BaselineDesk(file, Baseline.EMPTY, true, prune);
        }
        if (!Files.isRegularFile(file)) {
            String why = Files.exists(file) ? "is not a file" : "does not exist";
            throw new CouldNotRun(file + ": " + why + " (--write-baseline makes a baseline)");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new CouldNotRun(file + ": is too large for a baseline");
            }
            Baseline read = BaselineFormat.parse(new String(bytes, StandardCharsets.UTF_8));
            return new BaselineDesk(file, read, write, prune);
        } catch (BaselineException e) {
            throw new CouldNotRun(file + ":" + e.getMessage());
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be read");
        }
    }

    /** The name of standard input is no file that could have gone. */
    private static boolean exists(Path file, String document) {
        try {
            return document.startsWith("<") || Files.exists(file.resolveSibling(document));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    List<Screen> screens() {
        return known == null ? List.of() : List.of(known);
    }

    /**
     * Brings the file up to date if that is asked for, and says what has changed.
     *
     * @throws CouldNotRun if it cannot be written; it is untouched then
     */
    void close(PrintWriter talk, Disk disk) throws CouldNotRun {
        if (file == null || known == null) {
            return;
        }
        int stale = known.stale();
        String gone = stale + (stale == 1 ? " known finding is" : " known findings are") + " gone";
        if (!write && !prune) {
            if (stale > 0) {
                talk.println(
                        "claimcheck: "
                                + file
                                + ": "
                                + gone
                                + "; --prune-baseline takes out what is gone");
            }
            return;
        }
        Baseline after = known.after();
        int added = after.size() - (baseline.size() - stale);
        if (!after.equals(baseline) || !Files.exists(file)) {
            replace(file, BaselineFormat.text(after), disk);
        }
        talk.println(
                "claimcheck: %s: %d known; %d new, %s".formatted(file, after.size(), added, gone));
    }

    private static void replace(Path file, String text, Disk disk) throws CouldNotRun {
        try {
            AsideFile.replace(file, text.getBytes(StandardCharsets.UTF_8), disk);
        } catch (IOException e) {
            throw new CouldNotRun(file + ": cannot be written");
        }
    }
}
