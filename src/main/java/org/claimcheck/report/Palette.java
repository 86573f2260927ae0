package org.claimcheck.report;

import org.claimcheck.rule.Severity;

/** Colours for a terminal, or none. */
public enum Palette {
    PLAIN,
    ANSI;

    private static final String RESET = "\u001b[0m";

    String bold(String text) {
        return this == PLAIN ? text : "\u001b[1m" + text + RESET;
    }

    String severity(Severity severity, String text) {
        if (this == PLAIN) {
            return text;
        }
        String colour =
                switch (severity) {
                    case ERROR -> "\u001b[1;31m";
                    case WARNING -> "\u001b[33m";
                    case NOTE -> "\u001b[36m";
                };
        return colour + text + RESET;
    }
}
