package org.claimcheck.engine;

import java.time.LocalDate;
import org.claimcheck.article.HouseStyle;
import org.claimcheck.input.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How documents are checked.
 *
 * @param published anchor of relative dates, stronger than what a document says; null for none
 * @param keepsBoilerplate whether boilerplate is checked like the article
 * @param house what the desk has settled
 */
public record Settings(
        Selection selection,
        Limits limits,
        @Nullable LocalDate published,
        boolean keepsBoilerplate,
        HouseStyle house) {

    public static final Settings DEFAULT =
            new Settings(Selection.DEFAULT, Limits.DEFAULT, null, false, HouseStyle.NONE);

    /** The same for a document whose day is known from outside. */
    public Settings publishedOn(LocalDate day) {
        return new Settings(selection, limits, day, keepsBoilerplate, house);
    }
}
