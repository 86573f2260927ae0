package org.claimcheck.engine;

import java.util.function.LongSupplier;

/** When the time for a document is over. It is looked at between rules: none is broken off. */
final class Deadline {

    private static final long SECOND = 1_000_000_000;

    private final LongSupplier clock;
    private final long begun;
    private final long most;

    /**
     * @param clock nanoseconds since whenever; asked for nothing if there is no limit
     * @param seconds 0 for no limit
     */
    Deadline(LongSupplier clock, int seconds) {
        this.clock = clock;
        this.most = seconds * SECOND;
        this.begun = seconds == 0 ? 0 : clock.getAsLong();
    }

    boolean isOver() {
        return most > 0 && clock.getAsLong() - begun >= most;
    }
}
