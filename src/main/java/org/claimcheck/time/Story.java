package org.claimcheck.time;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The time a text has spoken of so far. A report dated today may name an old day in passing; a
 * history stays with the years it tells of.
 */
final class Story {

    /** A report names one or two old days, a history many. */
    private static final int DAYS_OF_A_HISTORY = 3;

    private final int publishedYear;
    private final BitSet yearsOfParagraph = new BitSet();
    private @Nullable PartialDate previous;
    private @Nullable PartialDate ofParagraph;
    private int oldDays;
    private int recentDays;

    /**
     * @param publishedYear 0 if not known
     */
    Story(int publishedYear) {
        this.publishedYear = publishedYear;
    }

    void beginParagraph() {
        yearsOfParagraph.clear();
        ofParagraph = null;
    }

    /**
     * @param named whether the words themselves name the year
     */
    void tell(PartialDate date, boolean named) {
        previous = date;
        boolean old = isOld(date);
        if (old) {
            oldDays += date.day() > 0 ? 1 : 0;
            ofParagraph = date.month() > 0 ? date : ofParagraph;
        } else {
            recentDays += date.day() > 0 ? 1 : 0;
        }
        if (named) {
            yearsOfParagraph.set(date.year());
        }
    }

    /** The date mentioned last. */
    @Nullable PartialDate previous() {
        return previous;
    }

    /** The last month or day long before publication that the paragraph names. */
    @Nullable PartialDate ofParagraph() {
        return ofParagraph;
    }

    /** Whether a date was told long before publication. */
    boolean isOld(PartialDate date) {
        return publishedYear == 0 || date.year() < publishedYear - 1;
    }

    /** Whether the text so far tells of days long past. */
    boolean isHistory() {
        return oldDays >= DAYS_OF_A_HISTORY && oldDays > recentDays;
    }

    /** The last year of the paragraph, or else that of the date before, that fits; 0 if none. */
    int yearThat(IntPredicate fits) {
        for (int y = yearsOfParagraph.previousSetBit(9999);
                y > 0;
                y = yearsOfParagraph.previousSetBit(y - 1)) {
            if (fits.test(y)) {
                return y;
            }
        }
        return previous != null && fits.test(previous.year()) ? previous.year() : 0;
    }
}
