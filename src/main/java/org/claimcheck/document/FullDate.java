package org.claimcheck.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that names its day, month and year without doubt: {@code 2019-01-10} with or without a
 * time after it, {@code 10 January 2019}, {@code Thursday, January 10, 2019}, with a time after
 * them too. Forms such as 1/10/2019, which mean two days, are left alone.
 */
public final class FullDate {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";

    private static final String TIME = "(?:,? (?:at )?\\d{1,2}:\\d\\d[\\d:apmgutces+. -]{0,20})?";

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ][\\d:.,Z+ -]{0,40})?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME);

    private static final int LONGEST = 80;

    private FullDate() {}

    /** The date that makes up the whole of {@code text} but for white space around it. */
    public static Optional<LocalDate> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(plain.toUpperCase(Locale.ROOT));
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return date(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        if (monthFirst.matches()) {
            return date(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
