package org.claimcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows a page in the browser that the user prefers, by the command that each system has. */
final class Browser {

    /** A command that fails does so at once; one that works may run as long as the browser. */
    private static final int SECONDS = 2;

    private Browser() {}

    /** A place for a page that was given none; only its owner can read it. */
    static Path page() throws CouldNotRun {
        try {
            return Files.createTempFile("claimcheck-", ".html");
        } catch (IOException e) {
            throw new CouldNotRun(
                    "no place for the page in the folder for temporary files: name one, -o FILE.html");
        }
    }

    /** Says where the page is, and if there is no browser for it. */
    static void open(Path page, PrintWriter talk) {
        talk.println("claimcheck: the page is " + page);
        try {
            Process process =
                    new ProcessBuilder(command(System.getProperty("os.name"), page))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
                talk.println("claimcheck: no browser could be started; open the page yourself");
            }
        } catch (IOException e) {
            talk.println("claimcheck: no browser could be started; open the page yourself");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @param system as Java names it
     */
    static List<String> command(String system, Path page) {
        String address = page.toAbsolutePath().toUri().toString();
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
