package org.claimcheck.online;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Keeps requests to one host apart; shared by all threads of a run. */
final class Pacing {

    /** Who failed to answer so often in a row is not waited for any longer. */
    private static final int MOST_FAULTS = 3;

    /** Waits; the only thing that takes time besides the servers. */
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    private final LongSupplier nanoTime;
    private final Pause pause;
    private final Duration usual;
    private final Map<String, Duration> spacing;
    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, Integer> faults = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    /**
     * @param nanoTime as {@link System#nanoTime}
     * @param usual between the beginnings of two requests to one host
     * @param spacing for hosts that need another pause
     */
    Pacing(LongSupplier nanoTime, Pause pause, Duration usual, Map<String, Duration> spacing) {
        this.nanoTime = nanoTime;
        this.pause = pause;
        this.usual = usual;
        this.spacing = Map.copyOf(spacing);
    }

    /** Waits for the host's turn. */
    void await(String host) throws InterruptedException {
        long wait;
        synchronized (this) {
            long now = nanoTime.getAsLong();
            long turn = Math.max(now, next.getOrDefault(host, now));
            next.put(host, turn + spacing.getOrDefault(host, usual).toNanos());
            wait = turn - now;
        }
        if (wait > 0) {
            pause.of(Duration.ofNanos(wait));
        }
    }

    /** Lets nobody ask the host for so long. */
    synchronized void retreat(String host, Duration duration) {
        long until = nanoTime.getAsLong() + duration.toNanos();
        next.merge(host, until, Math::max);
    }

    /** A request came to nothing, or did not. */
    synchronized void note(String host, boolean answered) {
        int inARow = answered ? 0 : faults.getOrDefault(host, 0) + 1;
        faults.put(host, inARow);
        if (inARow >= MOST_FAULTS) {
            close(host);
        }
    }

    /** The host gets no more requests in this run. */
    synchronized void close(String host) {
        closed.add(host);
    }

    synchronized boolean isClosed(String host) {
        return closed.contains(host);
    }
}
