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

    /**
     * @throws IllegalArgumentException if there is none of that name
     */
    static FailOn named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** From which severity on findings fail; empty if they never do. */
    Optional<Severity> least() {
        return switch (this) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case NOTE -> Optional.of(Severity.NOTE);
            case NEVER -> Optional.empty();
        };
    }

    /** What fails: "no error", "1 error", "2 errors". */
    String counted(int count) {
        String number = count == 0 ? "no" : Integer.toString(count);
        String s = count > 1 ? "s" : "";
        return switch (this) {
            case ERROR -> number + " error" + s;
            case WARNING -> number + " error" + s + " or warning" + s;
            case NOTE, NEVER -> number + " finding" + s;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
