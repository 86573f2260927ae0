package org.claimcheck.cli;

/** Ends a command with exit code 2 and one line on stderr. */
final class CouldNotRun extends Exception {

    private static final long serialVersionUID = 1;

    CouldNotRun(String message) {
        super(message);
    }
}
