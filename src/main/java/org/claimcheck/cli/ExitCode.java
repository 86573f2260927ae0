package org.claimcheck.cli;

/** Exit codes; the highest that applies wins. */
final class ExitCode {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int COULD_NOT_RUN = 2;
    static final int INTERNAL_FAULT = 3;

    private ExitCode() {}
}
