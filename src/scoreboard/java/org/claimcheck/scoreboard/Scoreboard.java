package org.claimcheck.scoreboard;

import java.io.IOException;
import java.nio.file.Path;

/** Runs the product over gold data, scores it, and compares with the floors. */
public final class Scoreboard {

    private Scoreboard() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path out = Path.of(args[1]);
        new SentencePredictions().write(data, out);
    }
}
