package org.claimcheck.cli;

import java.util.Locale;
import java.util.Optional;
import org.claimcheck.rule.Severity;

/** From which severity on a run fails. */
enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    /** From which severity on findings fail; empty if they never do. */
    Optional<Severity> least() {
        return switch (this) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case NOTE -> Optional.of(Severity.NOTE);
            case NEVER -> Optional.empty();
        };
    }

    /** What fails, in the singular. */
    String noun() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "error or warning";
            case NOTE, NEVER -> "finding";
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
