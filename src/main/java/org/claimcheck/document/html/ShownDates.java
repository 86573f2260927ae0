package org.claimcheck.document.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.CalendarNames;
import org.jspecify.annotations.Nullable;

/**
 * The full dates in a short line of a page: with the English name of the month in any order, or in
 * digits where only one order makes a day. {@code 3/4/2025} means two days and is none.
 */
final class ShownDates {

    /**
     * @param revised whether the words before it speak of a change to the article
     */
    record Shown(LocalDate date, boolean revised) {}

    private static final Set<String> REVISED =
            Set.of("updated", "update", "modified", "revised", "reviewed", "edited", "changed");
    private static final int LONGEST = 80;

    private final List<String> words = new ArrayList<>();
    private final List<Shown> found = new ArrayList<>();
    private int after;

    private ShownDates() {}

    /** All dates of a line in lower case, in order. */
    static List<Shown> in(String low) {
        ShownDates dates = new ShownDates();
        for (String word : low.split("[^a-z0-9]", LONGEST)) {
            if (!word.isEmpty()) {
                dates.words.add(clock(word));
            }
        }
        for (int i = 0; i + 2 < dates.words.size(); i++) {
            LocalDate date = dates.at(i);
            if (date != null) {
                dates.add(i, date);
                i += 2;
            }
        }
        return List.copyOf(dates.found);
    }

    /** The first date of a line in lower case; null if none. */
    static @Nullable LocalDate first(String low) {
        List<Shown> dates = in(low);
        return dates.isEmpty() ? null : dates.get(0).date();
    }

    /** The day of {@code 28T10}, which a time of day follows in ISO 8601. */
    private static String clock(String word) {
        boolean time = word.length() == 5 && word.charAt(2) == 't' && day(word.substring(0, 2)) > 0;
        return time ? word.substring(0, 2) : word;
    }

    private void add(int i, LocalDate date) {
        boolean revised = words.subList(after, i).stream().anyMatch(REVISED::contains);
        found.add(new Shown(date, revised));
        after = i + 3;
    }

    /** The date that begins with a word. */
    private @Nullable LocalDate at(int i) {
        String one = words.get(i);
        String two = words.get(i + 1);
        String three = words.get(i + 2);
        if (CalendarNames.month(one) > 0) {
            return of(year(three), CalendarNames.month(one), day(two));
        }
        if (CalendarNames.month(two) > 0) {
            return year(one) > 0
                    ? of(year(one), CalendarNames.month(two), day(three))
                    : of(year(three), CalendarNames.month(two), day(one));
        }
        return year(one) > 0
                ? of(year(one), day(two), day(three))
                : inDigits(day(one), day(two), year(three));
    }

    private static @Nullable LocalDate inDigits(int one, int two, int year) {
        LocalDate dayFirst = of(year, two, one);
        LocalDate monthFirst = of(year, one, two);
        boolean sure = dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst);
        return !sure ? null : dayFirst != null ? dayFirst : monthFirst;
    }

    private static int day(String word) {
        boolean ordinal =
                word.length() > 2 && "st nd rd th".contains(word.substring(word.length() - 2));
        int day = Notes.integer(ordinal ? word.substring(0, word.length() - 2) : word, 0);
        return day <= 31 ? day : 0;
    }

    private static int year(String word) {
        // Without a space between two elements the author's name follows: 2025Lea.
        boolean ends = word.length() == 4 || (word.length() > 4 && word.charAt(4) >= 'a');
        int year = ends ? Notes.integer(word.substring(0, 4), 0) : 0;
        return year >= 1990 && year < 2100 ? year : 0;
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return year == 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
