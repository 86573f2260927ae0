package org.claimcheck.cli;

import java.util.Locale;
import org.claimcheck.engine.Report;
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

    boolean fails(Report report) {
        return switch (this) {
            case ERROR -> report.reaches(Severity.ERROR);
            case WARNING -> report.reaches(Severity.WARNING);
            case NOTE -> report.reaches(Severity.NOTE);
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
