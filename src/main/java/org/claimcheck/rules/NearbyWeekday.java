package org.claimcheck.rules;

import java.time.DayOfWeek;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * A weekday that a sentence gives for a date outside its words: "6 May 2025, a Monday", "6 May 2025
 * (Monday)", "Monday (6 May 2025)", "Monday, 2025-05-06".
 *
 * @param span the date and the weekday
 */
record NearbyWeekday(DayOfWeek day, Span span) {

    /** Room for "which will be on a Wednesday". */
    private static final int REACH = 40;

    private static final Set<String> VERBS = Set.of("is", "was", "fell", "falls");

    /**
     * @param date the place of a day, without a weekday of its own
     * @param within the block that holds it
     */
    static @Nullable NearbyWeekday of(String text, Span date, Span within) {
        int to = Math.min(within.end(), date.end() + REACH);
        NearbyWeekday behind = behind(Tokens.of(text, new Span(date.end(), to)), date);
        if (behind != null) {
            return behind;
        }
        int from = Math.max(within.start(), date.start() - REACH);
        Tokens before = Tokens.of(text, new Span(from, date.start()));
        boolean closed = date.end() < within.end() && text.charAt(date.end()) == ')';
        boolean digits = Character.isDigit(text.charAt(date.start() + 3));
        return ahead(before, date, closed, digits);
    }

    private static @Nullable NearbyWeekday behind(Tokens t, Span date) {
        int i = 0;
        if (t.at(0).is("(")) {
            return t.at(2).is(")") ? found(t.at(1), date.start(), t.at(2).end()) : null;
        }
        boolean comma = t.at(0).is(",");
        i += comma ? 1 : 0;
        i += t.at(i).is("which") || t.at(i).is("that") ? 1 : 0;
        boolean verb = VERBS.contains(t.at(i).word());
        i += verb ? 1 : 0;
        boolean on = verb && t.at(i).is("on");
        i += on ? 1 : 0;
        boolean article = t.at(i).is("a");
        i += article ? 1 : 0;
        Token next = t.at(i + 1);
        // "A Monday Club dinner", "Friday-night shift": a name, or part of another word.
        boolean whole =
                !next.capital() && !(next.is("-") && next.attached()) && !isApostrophe(next);
        boolean says = (article && (comma || verb)) || on;
        return says && whole ? found(t.at(i), date.start(), t.at(i).end()) : null;
    }

    private static boolean isApostrophe(Token token) {
        return token.is("'") || token.is("\u2019");
    }

    private static @Nullable NearbyWeekday ahead(
            Tokens t, Span date, boolean closed, boolean digits) {
        Token last = t.at(t.size() - 1);
        if (last.is("(") && closed) {
            Token day = t.at(t.size() - 2);
            return found(day, day.start(), date.end() + 1);
        }
        Token day = digits && last.is(",") ? t.at(t.size() - 2) : last;
        return digits ? found(day, day.start(), date.end()) : null;
    }

    private static @Nullable NearbyWeekday found(Token token, int start, int end) {
        DayOfWeek day = DateWords.weekday(token);
        return day == null ? null : new NearbyWeekday(day, new Span(start, end));
    }
}
