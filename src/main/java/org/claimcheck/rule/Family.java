package org.claimcheck.rule;

import java.util.Locale;

/** What a rule looks at. */
public enum Family {
    CITATION,
    QUOTE,
    STATEMENT,
    CONSISTENCY,
    PAGE,
    /** What the author told this program. */
    RUN;

    /** The name used in options and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
