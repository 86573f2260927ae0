package org.claimcheck.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimcheck.rule.Severity;

/** Whether a rule runs, and how grave its findings are. */
public enum Level {
    OFF,
    /** At its own severity. */
    ON,
    NOTE,
    WARNING,
    ERROR;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity it gives all findings; empty if they keep their own. */
    public Optional<Severity> severity() {
        return switch (this) {
            case OFF, ON -> Optional.empty();
            case NOTE -> Optional.of(Severity.NOTE);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }

    static Optional<Level> of(String id) {
        return Arrays.stream(values()).filter(l -> l.id().equals(id)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Level::id).collect(Collectors.joining(", "));
    }
}
