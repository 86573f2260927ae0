package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Days that are known by a name and fall on a day that can be told from the year. Days that
 * countries or churches keep at different times are left out: Thanksgiving, Mother's Day, and
 * Easter before 1583. The list is this project's own.
 */
final class Holidays {

    /** The first whole year of the Gregorian calendar. */
    private static final int FIRST_YEAR = 1583;

    private record Holiday(List<String> words, IntFunction<LocalDate> in) {}

    private static final List<Holiday> DAYS =
            List.of(
                    fixed("new year's eve", 12, 31),
                    fixed("new year's day", 1, 1),
                    fixed("christmas eve", 12, 24),
                    fixed("christmas day", 12, 25),
                    fixed("christmas", 12, 25),
                    fixed("boxing day", 12, 26),
                    fixed("valentine's day", 2, 14),
                    fixed("st patrick's day", 3, 17),
                    fixed("st. patrick's day", 3, 17),
                    fixed("april fools' day", 4, 1),
                    fixed("april fool's day", 4, 1),
                    fixed("may day", 5, 1),
                    fixed("bastille day", 7, 14),
                    fixed("halloween", 10, 31),
                    fixed("guy fawkes night", 11, 5),
                    fixed("bonfire night", 11, 5),
                    fixed("armistice day", 11, 11),
                    fixed("juneteenth", 6, 19),
                    moving("ash wednesday", y -> easter(y).minusDays(46)),
                    moving("palm sunday", y -> easter(y).minusDays(7)),
                    moving("maundy thursday", y -> easter(y).minusDays(3)),
                    moving("good friday", y -> easter(y).minusDays(2)),
                    moving("easter sunday", Holidays::easter),
                    moving("easter monday", y -> easter(y).plusDays(1)),
                    moving(
                            "memorial day",
                            y ->
                                    LocalDate.of(y, 5, 1)
                                            .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
                    moving(
                            "labor day",
                            y ->
                                    LocalDate.of(y, 9, 1)
                                            .with(
                                                    TemporalAdjusters.firstInMonth(
                                                            DayOfWeek.MONDAY))));

    private Holidays() {}

    private static Holiday fixed(String name, int month, int day) {
        return moving(name, MonthDay.of(month, day)::atYear);
    }

    private static Holiday moving(String name, IntFunction<LocalDate> in) {
        Tokens t = Tokens.of(name, new Span(0, name.length()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            words.add(t.at(i).word());
        }
        return new Holiday(List.copyOf(words), in);
    }

    /** "Christmas Day 2019", "Good Friday, 2019", "Christmas Day of 2019". */
    static List<Match> at(Tokens t, int i) {
        Holiday holiday = t.at(i).isWord() && t.at(i).capital() ? find(t, i) : null;
        if (holiday == null) {
            return Match.NONE;
        }
        int end = i + holiday.words().size();
        boolean linked = t.at(end).is(",") || t.at(end).is("of") || t.at(end).is("in");
        int year = linked ? end + 1 : end;
        if (!Years.isPlain(t, year)
                || t.at(year).number() < FIRST_YEAR
                || Years.looksCounted(t, year + 1)) {
            return Match.NONE;
        }
        String value = holiday.in().apply(t.at(year).number()).toString();
        return List.of(Match.of(i, year + 1, TimeExpression.Type.DATE, value));
    }

    private static @Nullable Holiday find(Tokens t, int i) {
        for (Holiday holiday : DAYS) {
            if (isNamed(t, i, holiday.words())) {
                return holiday;
            }
        }
        return null;
    }

    private static boolean isNamed(Tokens t, int i, List<String> words) {
        for (int j = 0; j < words.size(); j++) {
            Token token = t.at(i + j);
            boolean mark = words.get(j).equals("'") && CalendarWords.isApostrophe(token);
            if (!mark && !token.is(words.get(j))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the computus that Nature printed anonymously on
     * 20 April 1876 (Meeus, Astronomical Algorithms, chapter 8).
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
