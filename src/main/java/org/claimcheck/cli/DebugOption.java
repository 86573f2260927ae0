package org.claimcheck.cli;

import picocli.CommandLine.Option;

/** Every command takes it, so that the advice to run again with it holds. */
final class DebugOption {

    static final String NAME = "--debug";

    @Option(names = NAME, description = "Shows a stack trace on an internal fault.")
    private boolean debug;

    boolean isOn() {
        return debug;
    }
}
