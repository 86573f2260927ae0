package org.claimcheck.quote.source;

import java.util.Locale;

/** What became of a quotation that was compared with its source; the best for it first. */
public enum Verdict {
    /** The same words; only presentation differs. */
    EXACT,
    /** The same words but for brackets that say where they are the writer's. */
    MARKED_EDIT,
    /** The same words but for dots that say where some were left out. */
    MARKED_OMISSION,
    /** Words differ without a mark, or what was left out turns the meaning. */
    ALTERED,
    /** Nothing in the source is near these words. */
    NOT_FOUND,
    /** So few words that finding them would prove nothing. */
    TOO_SHORT,
    /** It cites a source that was not supplied. */
    SOURCE_UNAVAILABLE,
    /** No source that was supplied is known to be the one it comes from. */
    NOT_CHECKED;

    /** Whether the quotation stands in its source as it says. */
    public boolean holds() {
        return this == EXACT || this == MARKED_EDIT || this == MARKED_OMISSION;
    }

    /** Whether words were compared, and differ. */
    public boolean fails() {
        return this == ALTERED || this == NOT_FOUND;
    }

    /** The name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
