package org.claimcheck.cli;

import picocli.CommandLine.Option;

/** Whether a person wants to see more than one line of an internal fault. */
final class DebugOption {

    static final String NAME = "--debug";

    @Option(names = NAME, description = "Shows a stack trace on an internal fault.")
    private boolean debug;

    boolean isOn() {
        return debug;
    }
}
