package org.claimcheck.document.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Metadata.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The date in a page's byline, where no machine-readable one is given. Only believed if all lines
 * that are marked as dates show the same day: lists of other articles carry dates as well.
 */
final class Byline {

    private static final Set<String> DATE_WORDS =
            Set.of("date", "time", "published", "posted", "timestamp", "pubdate", "meta");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final int LONGEST = 80;

    /** A paragraph this long belongs to the article; bylines stand above it. */
    private static final int TEXT = 200;

    private Byline() {}

    static @Nullable Published date(Document page) {
        LocalDate only = null;
        boolean headline = page.body().selectFirst("h1") == null;
        for (Element element : page.body().getAllElements()) {
            headline |= element.nameIs("h1");
            if (headline && element.nameIs("p") && element.text().length() > TEXT) {
                break;
            }
            if (!element.nameIs("time")
                    && Names.of(element).stream().noneMatch(DATE_WORDS::contains)) {
                continue;
            }
            LocalDate date = parse(element);
            if (date != null && only != null && !date.equals(only)) {
                return null;
            }
            only = date == null ? only : date;
        }
        return only == null ? null : new Published(only, "byline");
    }

    private static @Nullable LocalDate parse(Element element) {
        if (element.childNodeSize() > 12) {
            return null;
        }
        String line = element.text();
        if (line.length() > LONGEST) {
            return null;
        }
        String low = line.toLowerCase(Locale.ROOT);
        return low.contains("updated") || low.contains("modified") ? null : parse(low);
    }

    /** The first day written with the name of its month, in English; null if none. */
    static @Nullable LocalDate parse(String low) {
        List<String> words = new ArrayList<>();
        for (String word : low.split("[^a-z0-9]", LONGEST)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            int month = month(words.get(i));
            if (month == 0) {
                continue;
            }
            int dayAfter = day(words.get(i + 1));
            if (dayAfter > 0 && i + 2 < words.size()) {
                LocalDate date = of(year(words.get(i + 2)), month, dayAfter);
                if (date != null) {
                    return date;
                }
            }
            int dayBefore = i > 0 ? day(words.get(i - 1)) : 0;
            if (dayBefore > 0) {
                return of(year(words.get(i + 1)), month, dayBefore);
            }
        }
        return null;
    }

    private static int month(String word) {
        return word.length() < 3 || word.length() > 9
                ? 0
                : 1 + MONTHS.indexOf(word.substring(0, 3));
    }

    private static int day(String word) {
        boolean ordinal =
                word.length() > 2 && "st nd rd th".contains(word.substring(word.length() - 2));
        int day = Notes.integer(ordinal ? word.substring(0, word.length() - 2) : word, 0);
        return day <= 31 ? day : 0;
    }

    private static int year(String word) {
        int year = word.length() == 4 ? Notes.integer(word, 0) : 0;
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
