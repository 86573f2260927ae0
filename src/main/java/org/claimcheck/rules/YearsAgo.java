package org.claimcheck.rules;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * "Founded 30 years ago, in 1985": a distance and the year it leads to, side by side.
 *
 * @param span the words of the distance
 */
record YearsAgo(int years, int year, int published, Span span) {

    /** A difference greater than this is rather that of two events. */
    private static final int MOST_OFF = 40;

    /** The distance of a sentence that gives one exactly; null if there is none. */
    static @Nullable YearsAgo in(Tokens t, TimeIndex times, @Nullable LocalDate published) {
        if (published == null || PastEvents.isUnreal(t)) {
            return null;
        }
        for (int i = 2; i < t.size(); i++) {
            if (t.at(i).is("ago") && t.at(i - 1).is("years")) {
                return of(t, i, Dated.in(t, times), published.getYear());
            }
        }
        return null;
    }

    private static @Nullable YearsAgo of(Tokens t, int ago, List<Dated> dates, int published) {
        Token number = t.at(ago - 2);
        boolean digits = number.isDigits() && number.word().length() <= 3;
        NumberWords.Reading words = NumberWords.at(t, ago - 2);
        boolean alone = digits ? !isJoined(t, ago - 2) : words != null && words.end() == ago - 1;
        boolean part = NumberWords.at(t, ago - 3) != null || t.at(ago - 3).is("-");
        if (!alone || part || isVague(t.at(ago - 3))) {
            return null;
        }
        int years = digits ? number.number() : words.value().intValue();
        Span span = t.span(ago - 2, ago);
        int after = t.at(ago + 1).is(",") ? ago + 2 : ago + 1;
        int before = t.at(ago - 3).is(",") ? ago - 3 : ago - 2;
        for (Dated date : dates) {
            boolean behind = date.first() == after + 1 && t.at(after).is("in");
            boolean ahead = date.end() == before && t.at(date.first() - 1).is("in");
            boolean closed = !t.at(date.end()).is("and") && !t.at(date.end()).is("or");
            if (date.isExplicit() && closed && (behind || ahead)) {
                return new YearsAgo(years, date.period().year(), published, span);
            }
        }
        return null;
    }

    private static boolean isJoined(Tokens t, int i) {
        return t.at(i).attached() && i > 0;
    }

    private static boolean isVague(Token token) {
        return switch (token.word()) {
            case "about",
                    "around",
                    "some",
                    "nearly",
                    "almost",
                    "over",
                    "than",
                    "approximately",
                    "roughly",
                    "least",
                    "to",
                    "or",
                    "just",
                    "\u2013",
                    "~" ->
                    true;
            default -> false;
        };
    }

    /** Round numbers are rounded, and texts are written before they are published. */
    boolean isWrong() {
        int leeway = years % 10 == 0 ? 5 : years % 5 == 0 ? 3 : 1;
        int off = Math.abs(published - year - years);
        return off > leeway && off <= MOST_OFF;
    }

    String message() {
        return String.format(
                "From %d to %d, when this text was published, is %d years, not %d; correct the year"
                        + " or the number of years.",
                year, published, published - year, years);
    }
}
