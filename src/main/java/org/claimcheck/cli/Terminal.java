package org.claimcheck.cli;

/** Whether a person is watching. */
final class Terminal {

    private Terminal() {}

    /**
     * Whether standard input and output are a terminal. JDK 22 to 24 answer yes when they are
     * redirected too, unless started with {@code -Djdk.console=java.base}; 25 is right again.
     */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isInteractive() {
        return System.console() != null;
    }
}
