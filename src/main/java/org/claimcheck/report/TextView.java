package org.claimcheck.report;

import org.claimcheck.rule.Severity;

/**
 * What the text report shows, and how.
 *
 * @param least findings below this severity are folded into counts
 * @param most how many findings {@link Extent#FIRST} shows
 * @param many whether the run may hold more than one document
 */
public record TextView(Palette palette, Extent extent, Severity least, int most, boolean many) {

    /** So many findings fit a first screen. */
    public static final int USUAL_MOST = 5;

    /** How much of each document is shown. */
    public enum Extent {
        /** The verdict, the findings that matter most, and counts of the rest. */
        FIRST,
        /** Every finding, in the order of the text. */
        ALL,
        /** Every finding on one line, and nothing else. */
        LINES
    }

    /** One document, what matters most. */
    public static TextView first(Palette palette, Severity least) {
        return new TextView(palette, Extent.FIRST, least, USUAL_MOST, false);
    }

    TextView with(Extent other) {
        return new TextView(palette, other, least, most, many);
    }

    TextView among() {
        return new TextView(palette, extent, least, most, true);
    }
}
