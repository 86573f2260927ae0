package org.claimcheck.time;

import java.time.DayOfWeek;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one date say, right or wrong.
 *
 * @param year 0 if not said
 * @param month 0 if not said; above 12 if the digits say so
 * @param day 0 if not said
 */
public record DateWords(@Nullable DayOfWeek weekday, int year, int month, int day) {

    /** The weekday a word names, in full or shortened; null if none. */
    public static @Nullable DayOfWeek weekday(Token word) {
        return CalendarWords.weekday(word);
    }

    /** The same date on a weekday that stands outside its words. */
    public DateWords on(DayOfWeek day) {
        return new DateWords(day, year, month, this.day);
    }

    /** Reads the words of a {@link TimeExpression} of a day. */
    public static DateWords parse(String expression) {
        Tokens t = Tokens.of(expression, new Span(0, expression.length()));
        if (t.at(0).word().length() == 4 && t.at(0).isDigits() && t.at(1).is("-")) {
            return new DateWords(null, t.at(0).number(), t.at(2).number(), t.at(4).number());
        }
        if (t.at(0).isDigits() && t.at(2).isDigits() && t.at(4).isDigits() && !t.at(1).isWord()) {
            return inDigits(t.at(0).number(), t.at(2).number(), t.at(4).number());
        }
        DayOfWeek weekday = null;
        int year = 0;
        int month = 0;
        int day = 0;
        for (int i = 0; i < t.size(); i++) {
            Token token = t.at(i);
            if (token.isDigits() && token.word().length() >= 3) {
                year = token.number();
            } else if (token.isDigits() && day == 0) {
                day = token.number();
            } else if (CalendarWords.month(token) > 0 && month == 0) {
                month = CalendarWords.month(token);
            } else if (weekday == null) {
                weekday = CalendarWords.weekday(token);
            }
        }
        return new DateWords(weekday, year, month, day);
    }

    /** Day and month are known only where one of the two is no month. */
    private static DateWords inDigits(int first, int second, int year) {
        int month = Math.min(first, second);
        int day = Math.max(first, second);
        return day > 12 ? new DateWords(null, year, month, day) : new DateWords(null, year, 0, 0);
    }
}
