package org.claimcheck.claim;

import java.util.Locale;

/** What a sentence of running text does; the kinds of the project's taxonomy of claims. */
public enum Kind {
    QUANTITY(true),
    EVENT(true),
    STATE(true),
    CAUSE(true),
    RANK(true),
    LAW(true),
    QUOTE(true),
    OPINION(false),
    PREDICTION(false),
    QUESTION(false),
    INSTRUCTION(false),
    EXPERIENCE(false),
    OTHER(false);

    private final boolean checkable;

    Kind(boolean checkable) {
        this.checkable = checkable;
    }

    /** Whether such a sentence says something that could be looked up. */
    public boolean isCheckable() {
        return checkable;
    }

    /** The name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
