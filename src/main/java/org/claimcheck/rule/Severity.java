package org.claimcheck.rule;

import java.util.Locale;

/** How much a finding matters, mildest first. */
public enum Severity {
    /** Worth knowing. */
    NOTE,
    /** An editor should act. */
    WARNING,
    /** The document itself, or a source that was supplied, proves it. */
    ERROR;

    /** The name used in options and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As {@link #id()}, so that messages about options show what can be typed. */
    @Override
    public String toString() {
        return id();
    }
}
