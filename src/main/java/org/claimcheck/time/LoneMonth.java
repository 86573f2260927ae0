package org.claimcheck.time;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Tells the name of a month from a word or a name that is written alike. */
final class LoneMonth {

    private LoneMonth() {}

    /** Whether a month's name without day and year is one: "May" and "April" need a lead. */
    static boolean is(Tokens t, int i, int end) {
        Token before = t.at(i - 1);
        if (t.at(i).is("may") || t.at(i).is("march") || t.at(i).word().length() <= 4) {
            boolean linked =
                    (CalendarWords.isRangeLink(before) && CalendarWords.month(t.at(i - 2)) > 0)
                            || (CalendarWords.isRangeLink(t.at(end))
                                    && CalendarWords.month(t.at(end + 1)) > 0);
            // "Spoke to May West": these prepositions lead to people as well.
            boolean person =
                    t.at(end).capital()
                            && (before.is("to") || before.is("by") || before.is("from"));
            return t.at(i).capital() && ((CalendarWords.leadsToDate(before) && !person) || linked);
        }
        boolean insideName =
                (before.capital() && before.isWord() && !CalendarWords.leadsToDate(before))
                        || (t.at(end).capital() && !CalendarWords.isDoubtfulMonth(t.at(end)));
        if (CalendarWords.isDoubtfulMonth(t.at(i))) {
            return CalendarWords.leadsToDate(before)
                    || (before.is("of") && !t.at(end).capital())
                    || (CalendarWords.isRangeLink(before) && CalendarWords.month(t.at(i - 2)) > 0);
        }
        return t.at(i).capital() && !insideName;
    }
}
