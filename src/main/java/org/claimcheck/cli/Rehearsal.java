package org.claimcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.claimcheck.nlp.Language;
import org.claimcheck.report.ReportFormat;

/**
 * Runs what users run and shows nothing, so that the archive of classes that the launcher has made
 * of such a run holds what they need. Takes the folder of samples. Before, it lays out the models
 * in the file that the system property {@code claimcheck.models} names, if it is set.
 */
final class Rehearsal {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        String models = System.getProperty("claimcheck.models");
        if (models != null) {
            Language.prepare(Path.of(models));
        }
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
