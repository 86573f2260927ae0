package org.claimcheck.time;

import java.util.List;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Ages that name no unit: "aged 45", "at the age of forty-five". */
final class Ages {

    private static final int OLDEST = 125;

    private Ages() {}

    static List<Match> at(Tokens t, int i) {
        int number = number(t, i);
        if (number < 0) {
            return Match.NONE;
        }
        NumberWords.Reading words = NumberWords.at(t, number);
        boolean whole = words == null || words.value().stripTrailingZeros().scale() <= 0;
        int years = words == null ? t.at(number).number() : whole ? words.value().intValue() : -1;
        int end = words == null ? number + 1 : words.end();
        boolean free = words != null || Years.isFreeAfter(t, number);
        return years >= 0 && years <= OLDEST && free && !goesOn(t, end)
                ? List.of(Match.of(i, end, TimeExpression.Type.DURATION, "P" + years + "Y"))
                : Match.NONE;
    }

    private static int number(Tokens t, int i) {
        if (t.at(i).is("aged")) {
            return i + 1;
        }
        return t.are(i, "age", "of") && t.at(i - 1).is("the") ? i + 2 : -1;
    }

    /** A unit has a value of its own; of a span of ages, neither end is somebody's age. */
    private static boolean goesOn(Tokens t, int end) {
        Token next = t.at(end);
        boolean link = next.is("to") || next.is("and") || next.is("or") || next.is("between");
        boolean number = t.at(end + 1).isDigits() || NumberWords.at(t, end + 1) != null;
        return CalendarWords.unit(next) != null
                || CalendarWords.isDash(next)
                || next.is("/")
                || next.is("+")
                || next.is("%")
                || next.is("percent")
                || (link && number);
    }
}
