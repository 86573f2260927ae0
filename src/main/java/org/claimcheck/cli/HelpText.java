package org.claimcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** What {@code --help} prints, kept so that the options need not be read to tell of them. */
final class HelpText implements Callable<Integer> {

    static final String RESOURCE = "help.txt";

    private final Streams streams;

    HelpText(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (InputStream in = HelpText.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            streams.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return ExitCode.CLEAN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
