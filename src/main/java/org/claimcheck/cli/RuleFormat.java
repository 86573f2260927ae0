package org.claimcheck.cli;

import java.util.Locale;

/** How {@code rules} and {@code explain} print. */
enum RuleFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
