package org.claimcheck.document.wiki;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What templates such as {@code {{birth date and age|1941|6|24}}} show, without any age. */
final class WikiDates {

    private WikiDates() {}

    /** The date in words; null where the parameters are anything but numbers of a date. */
    static @Nullable String shown(Template template) {
        List<Template.Parameter> parts = template.unnamed();
        if (parts.isEmpty()) {
            return null;
        }
        String first = parts.get(0).value().of(template.source());
        int year = number(first, 4);
        if (year < 0) {
            // {{birth-date|24 June 1941}} shows what is written.
            return null;
        }
        int month = parts.size() > 1 ? number(parts.get(1).value().of(template.source()), 2) : 0;
        int day = parts.size() > 2 ? number(parts.get(2).value().of(template.source()), 2) : 0;
        if (template.name().startsWith("birth year")) {
            month = 0;
            day = 0;
        }
        if (month < 0 || month > 12 || day < 0 || day > 31) {
            return null;
        }
        if (month == 0) {
            return Integer.toString(year);
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (day == 0) {
            return name + " " + year;
        }
        boolean dayFirst = !template.text("df").isEmpty();
        return dayFirst ? day + " " + name + " " + year : name + " " + day + ", " + year;
    }

    private static int number(String written, int digits) {
        boolean number =
                !written.isEmpty()
                        && written.length() <= digits
                        && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(written) : -1;
    }

    /** The day that {@code {{pub date|year=...|month=...|day=...}}} names. */
    static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(number(year, 4), number(month, 2), number(day, 2));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
