package org.claimcheck.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * CPU time and allocation of the thread it is asked on, so that other work on the machine does not
 * count. Adds up what lies between {@link #start} and {@link #stop}.
 */
final class Meter {

    private static final ThreadMXBean THREADS =
            (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long nanos;
    private long bytes;

    void start() {
        bytes -= THREADS.getCurrentThreadAllocatedBytes();
        nanos -= THREADS.getCurrentThreadCpuTime();
    }

    void stop() {
        nanos += THREADS.getCurrentThreadCpuTime();
        bytes += THREADS.getCurrentThreadAllocatedBytes();
    }

    double seconds() {
        return nanos / 1e9;
    }

    /** Allocated, whether kept or not. */
    long bytes() {
        return bytes;
    }
}
