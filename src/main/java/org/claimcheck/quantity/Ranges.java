package org.claimcheck.quantity;

import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Two amounts that are the ends of one range, or of a change. */
final class Ranges {

    private Ranges() {}

    /** The amount that a dash, "to" or "and" joins to one; null if there is none. */
    static @Nullable Amount end(Tokens t, Runs runs, Amount start) {
        Token link = t.at(start.end());
        boolean dash = link.is("-") || link.is("\u2013");
        boolean between = link.is("and") && t.at(start.first() - 1).is("between");
        if (!dash && !between && !link.is("to")) {
            return null;
        }
        int i = start.end() + 1;
        while (UnitWords.sign(t.at(i)) != null && i < start.end() + 3) {
            i++;
        }
        if (t.at(i).isDigits() && !runs.isOpaque(i)) {
            return digits(t, i);
        }
        NumberWords.Reading words = !dash || t.at(i).isWord() ? NumberWords.at(t, i) : null;
        return words == null ? null : Amounts.told(t, i, words);
    }

    private static @Nullable Amount digits(Tokens t, int i) {
        Numeral numeral = Numeral.at(t, i);
        if (numeral.reading() != Numeral.Reading.SURE || numeral.value() == null) {
            return null;
        }
        Amount end = Amounts.counted(t, i, numeral.end(), numeral.value());
        return Surroundings.isGlued(t, numeral.end(), end.end()) ? null : end;
    }

    /**
     * Whether two numbers are the ends of a range rather than two numbers: "10-12", "between 5 and
     * 7", "5 to 7", but not "rose from 5 to 7".
     */
    static boolean isRange(Tokens t, Amount start) {
        return !t.at(start.end()).is("to") || !t.at(start.first() - 1).is("from");
    }
}
