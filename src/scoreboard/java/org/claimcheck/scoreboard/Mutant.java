package org.claimcheck.scoreboard;

import java.util.List;
import java.util.Set;
import org.claimcheck.text.Span;

/**
 * A document with one thing broken.
 *
 * @param places where a finding must stand, in {@code text}
 * @param rules of which one must say so
 */
record Mutant(Kind kind, String text, List<Span> places, Set<String> rules) {

    enum Kind {
        DELETE_DEFINITION,
        DELETE_MARKER,
        RENUMBER,
        DUPLICATE,
        CHECK_DIGIT,
        SWAP_RANGE,
        /** An edit that breaks nothing, so that nothing may be found. */
        HARMLESS
    }

    Mutant {
        places = List.copyOf(places);
    }

    /** A text with a stretch replaced, which also knows where its other places are now. */
    record Edit(String text, Span cut, String put) {

        String result() {
            return text.substring(0, cut.start()) + put + text.substring(cut.end());
        }

        /** Where a stretch outside of the cut is now. */
        Span moved(Span span) {
            boolean behind = span.start() >= cut.end();
            return behind ? span.shift(put.length() - cut.length()) : span;
        }
    }
}
