package org.claimcheck.claim;

import java.util.List;
import java.util.Locale;
import org.claimcheck.text.Span;

/**
 * A statement that somebody could check.
 *
 * @param id survives edits elsewhere in the document
 * @param score 0 to 1: how likely a statement with this cue is worth checking
 * @param span offsets in the document's text
 * @param needs what is missing before it can be checked, such as {@code source}
 */
public record Claim(
        String id, Kind kind, double score, Span span, Evidence evidence, List<String> needs) {

    public Claim {
        needs = List.copyOf(needs);
    }

    /** What is claimed; the kinds of the project's taxonomy that a cue can tell. */
    public enum Kind {
        QUANTITY,
        RANK,
        LAW,
        CAUSE,
        EVENT,
        QUOTE;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
