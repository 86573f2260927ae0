package org.claimcheck.quote.source;

import org.claimcheck.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * What became of a quotation beside the sources at hand.
 *
 * @param source the text it was compared with; null if none was
 * @param cited whether the quotation cites that source; else it was only found there
 */
public record SourceCheck(Comparison comparison, @Nullable SourceText source, boolean cited) {

    /** Fewer words may stand in any text by chance. */
    private static final int FEWEST_FOUND = 5;

    /** An altered quotation must keep more than that to be told from another one. */
    private static final int FEWEST_ALTERED = 8;

    private static final double ALTERED_SHARE = 0.85;

    private static final int ALTERED_RUN = 4;

    /** A quotation that was compared with nothing. */
    public static SourceCheck without(Verdict verdict) {
        return new SourceCheck(Comparison.none(verdict), null, false);
    }

    public Verdict verdict() {
        return comparison.verdict();
    }

    /** The passage the quotation stands for, or the nearest one; empty if nothing is near. */
    public String passage() {
        return source == null || comparison.place() == null
                ? ""
                : comparison.place().of(source.text());
    }

    /** Where the passage stands in the source's file; null if nothing is near. */
    public @Nullable Location place() {
        return source == null || comparison.place() == null
                ? null
                : source.location(comparison.place());
    }

    /** Whether it bears the quotation out better than another. */
    boolean isBetterThan(SourceCheck other) {
        return verdict().compareTo(other.verdict()) < 0;
    }

    /**
     * Whether being found in a source that it does not cite says something about the quotation.
     *
     * @param otherwise whether it was compared with a source that it does cite
     */
    boolean isTelling(int words, boolean otherwise) {
        if (verdict().holds()) {
            return words >= FEWEST_FOUND;
        }
        return !otherwise
                && verdict() == Verdict.ALTERED
                && words >= FEWEST_ALTERED
                && comparison.matched() >= ALTERED_SHARE * words
                && comparison.run() >= ALTERED_RUN;
    }
}
