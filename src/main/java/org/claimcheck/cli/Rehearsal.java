package org.claimcheck.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.claimcheck.report.ReportFormat;

/**
 * Runs what users run and shows nothing, so that the archive of classes that the launcher has made
 * of such a run holds what they need. Takes the folder of samples.
 */
final class Rehearsal {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private Rehearsal() {}

    public static void main(String[] args) {
        String text = Path.of(args[0], "news.txt").toString();
        run("--help");
        run("rules");
        run("explain", "dangling-citation");
        run(args[0]);
        for (ReportFormat format : ReportFormat.values()) {
            run("--format", format.id(), text);
        }
    }

    private static void run(String... args) {
        Main.run(args, InputStream.nullInputStream(), NOWHERE, NOWHERE);
    }
}
