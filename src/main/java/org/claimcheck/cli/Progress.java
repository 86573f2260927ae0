package org.claimcheck.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells a person how far a long run is, at most twice a second. */
final class Progress {

    private static final long PAUSE = 500_000_000;

    private final PrintWriter talk;
    private final LongSupplier nanos;
    private final long bytes;
    private final long start;
    private final long startBytes;
    private long last;
    private int width;
    private long done;

    /**
     * @param nanos a clock
     * @param bytes of all inputs
     * @param startBytes of them that were done before
     */
    Progress(PrintWriter talk, LongSupplier nanos, long bytes, long startBytes) {
        this.talk = talk;
        this.nanos = nanos;
        this.bytes = bytes;
        this.startBytes = startBytes;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    /** A record is done, and the inputs are read up to here. */
    void step(long position) {
        done++;
        long now = nanos.getAsLong();
        if (now - last < PAUSE) {
            return;
        }
        last = now;
        double seconds = (now - start) / 1e9;
        long read = position - startBytes;
        String line =
                String.format(
                        Locale.ROOT,
                        "%,d records, %.1f a second, %d%% of %s read%s",
                        done,
                        done / seconds,
                        bytes == 0 ? 0 : 100 * position / bytes,
                        size(bytes),
                        read <= 0 ? "" : ", " + left(seconds * (bytes - position) / read));
        talk.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        talk.flush();
        width = line.length();
    }

    /** Leaves the line. */
    void end() {
        if (width > 0) {
            talk.println();
        }
    }

    private static String left(double seconds) {
        long minutes = Math.round(seconds / 60);
        if (minutes < 2) {
            return Math.round(seconds) + " s left";
        }
        return minutes < 120
                ? minutes + " min left"
                : minutes / 60 + " h " + minutes % 60 + " min left";
    }

    private static String size(long bytes) {
        if (bytes < 1 << 20) {
            return bytes / 1024 + " KB";
        }
        return bytes < 1 << 30
                ? (bytes >> 20) + " MB"
                : String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1 << 30));
    }
}
