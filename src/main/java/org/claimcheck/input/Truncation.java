package org.claimcheck.input;

import java.util.Locale;

/**
 * A limit that kept something of a document out of its report.
 *
 * @param most what counted for the limit
 * @param what what was left out, a sentence without the option and the full stop
 */
public record Truncation(Limit limit, long most, String what) {

    /**
     * @param words with a place for each number, as for {@link String#format}
     */
    public static Truncation of(Limit limit, Limits limits, String words, Object... numbers) {
        return new Truncation(
                limit, limits.most(limit), String.format(Locale.ROOT, words, numbers));
    }

    /** For people. */
    public String sentence() {
        return what + " (" + limit.option() + ").";
    }
}
