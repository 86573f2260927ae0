package org.claimcheck.cli;

import java.util.List;

/** Ends a command with exit code 2 and a line on stderr for each fault. */
final class CouldNotRun extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> faults;

    CouldNotRun(String message) {
        this(List.of(message));
    }

    CouldNotRun(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}
