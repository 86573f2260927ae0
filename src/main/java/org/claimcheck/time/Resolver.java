package org.claimcheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.claimcheck.time.Meaning.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Turns meanings into values, in text order. Holds the {@link Story} so far: "three years later"
 * counts from the date mentioned last.
 */
final class Resolver {

    static final String EXPLICIT = "explicit";
    static final String PUBLISHED = "published";
    static final String PREVIOUS = "previous-date";
    static final String UNRESOLVED = "unresolved";

    private static final Resolved UNKNOWN = new Resolved(null, UNRESOLVED);

    /** A date without its year this far ahead is rather that of the year before. */
    private static final int FAR_AHEAD_DAYS = 183;

    /** What is announced this far ahead is meant for this year, whatever its weekday says. */
    private static final int ANNOUNCED_DAYS = 92;

    private final @Nullable LocalDate published;
    private final Story story;

    Resolver(@Nullable LocalDate published) {
        this.published = published;
        this.story = new Story(published == null ? 0 : published.getYear());
    }

    void beginParagraph() {
        story.beginParagraph();
    }

    record Resolved(@Nullable String value, String basis) {}

    /** Whether the calendar has this day. */
    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /**
     * @param future whether the clause speaks of what is to come; asked only where it matters
     */
    Resolved resolve(Meaning meaning, BooleanSupplier future) {
        Resolved resolved = value(meaning, future);
        if (resolved.value() != null) {
            PartialDate date = PartialDate.parse(resolved.value());
            if (date != null) {
                story.tell(date, resolved.basis().equals(EXPLICIT));
            }
        }
        return resolved;
    }

    private Resolved value(Meaning meaning, BooleanSupplier future) {
        if (meaning instanceof Meaning.Fixed fixed) {
            return new Resolved(fixed.value(), EXPLICIT);
        }
        if (meaning instanceof Meaning.Calendar calendar) {
            return calendar(calendar, future);
        }
        if (meaning instanceof Meaning.InYear within) {
            Resolved year = shift(within.year());
            return year.value() == null
                    ? UNKNOWN
                    : dated(Integer.parseInt(year.value()), within.date(), year.basis());
        }
        if (meaning instanceof Meaning.Slashed slashed) {
            return new Resolved(Integer.toString(slashed.year()), EXPLICIT);
        }
        if (meaning instanceof Meaning.Shift shift) {
            return shift(shift);
        }
        if (published == null) {
            return UNKNOWN;
        }
        if (meaning instanceof Meaning.NamedDay named) {
            LocalDate day = day(named.day(), named.direction(), future.getAsBoolean(), published);
            return new Resolved(day + named.dayPart(), PUBLISHED);
        }
        if (meaning instanceof Meaning.NamedMonth named) {
            return new Resolved(month(named, published).toString(), PUBLISHED);
        }
        if (meaning instanceof Meaning.YearPart part) {
            return new Resolved(year(part, published) + "-" + part.part(), PUBLISHED);
        }
        return UNKNOWN;
    }

    private Resolved calendar(Meaning.Calendar date, BooleanSupplier future) {
        if (date.year() > 0) {
            boolean real = date.day() == 0 || exists(date.year(), date.month(), date.day());
            return new Resolved(
                    real ? write(date.year(), date.month(), date.day()) : null, EXPLICIT);
        }
        // 2000 was a leap year: what it lacks, every year lacks.
        if (date.day() > 0 && !exists(2000, date.month(), date.day())) {
            return new Resolved(null, EXPLICIT);
        }
        if (published != null && date.weekday() != null && date.day() > 0) {
            return withWeekday(date, future.getAsBoolean(), published);
        }
        PartialDate told = story.previous();
        if (told != null && told.month() > 0 && story.isOld(told)) {
            return dated(told.year(), date, PREVIOUS);
        }
        if (published == null) {
            return UNKNOWN;
        }
        return dated(likelyYear(date, future.getAsBoolean(), published), date, PUBLISHED);
    }

    /** Reports give the weekday of days near to them, whatever old day they name in passing. */
    private Resolved withWeekday(Meaning.Calendar date, boolean future, LocalDate published) {
        PartialDate told = story.ofParagraph();
        if (told != null) {
            return dated(told.year(), date, PREVIOUS);
        }
        int year = likelyYear(date, future, published);
        boolean announced = future && isSoon(date, published);
        if (!announced && !falls(date, year)) {
            int other = story.yearThat(y -> falls(date, y));
            if (other > 0) {
                return dated(other, date, PREVIOUS);
            }
            PartialDate before = story.previous();
            if (before != null && story.isHistory()) {
                return dated(before.year(), date, PREVIOUS);
            }
        }
        return dated(year, date, PUBLISHED);
    }

    private static boolean isSoon(Meaning.Calendar date, LocalDate published) {
        int year = published.getYear();
        if (!exists(year, date.month(), date.day())) {
            return false;
        }
        LocalDate day = LocalDate.of(year, date.month(), date.day());
        return !day.isBefore(published) && day.isBefore(published.plusDays(ANNOUNCED_DAYS));
    }

    /** Whether the day fell on its weekday. */
    private static boolean falls(Meaning.Calendar date, int year) {
        return exists(year, date.month(), date.day())
                && LocalDate.of(year, date.month(), date.day()).getDayOfWeek() == date.weekday();
    }

    private static Resolved dated(int year, Meaning.Calendar date, String basis) {
        boolean real = date.day() == 0 || exists(year, date.month(), date.day());
        return real ? new Resolved(write(year, date.month(), date.day()), basis) : UNKNOWN;
    }

    /**
     * The year of a date that names none: that of the weekday if one is given, else the nearest.
     */
    private static int likelyYear(Meaning.Calendar date, boolean future, LocalDate published) {
        int year = published.getYear();
        if (date.weekday() != null && date.day() > 0 && !(future && isSoon(date, published))) {
            for (int candidate : new int[] {year, year - 1, year + 1}) {
                if (falls(date, candidate)) {
                    return candidate;
                }
            }
        }
        int day = Math.min(Math.max(date.day(), 1), 28);
        long ahead = ChronoUnit.DAYS.between(published, LocalDate.of(year, date.month(), day));
        if (!future && ahead > FAR_AHEAD_DAYS) {
            return year - 1;
        }
        return future && ahead < -FAR_AHEAD_DAYS ? year + 1 : year;
    }

    private static LocalDate day(
            DayOfWeek weekday, Direction direction, boolean future, LocalDate published) {
        return switch (direction) {
            case LAST -> published.with(TemporalAdjusters.previous(weekday));
            case NEXT -> published.with(TemporalAdjusters.next(weekday));
            case THIS -> published.with(TemporalAdjusters.nextOrSame(weekday));
            case NEAREST ->
                    published.with(
                            future
                                    ? TemporalAdjusters.nextOrSame(weekday)
                                    : TemporalAdjusters.previousOrSame(weekday));
        };
    }

    private static YearMonth month(Meaning.NamedMonth named, LocalDate published) {
        YearMonth same = YearMonth.of(published.getYear(), named.month());
        YearMonth now = YearMonth.from(published);
        return switch (named.direction()) {
            case LAST -> same.isBefore(now) ? same : same.minusYears(1);
            case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
            case THIS, NEAREST -> same;
        };
    }

    private static int year(Meaning.YearPart part, LocalDate published) {
        int month =
                switch (part.part()) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    case "WI" -> 12;
                    default -> 0;
                };
        int year = published.getYear();
        return switch (part.direction()) {
            case LAST -> month == 0 || published.getMonthValue() < month + 3 ? year - 1 : year;
            case NEXT -> month == 0 || published.getMonthValue() >= month ? year + 1 : year;
            case THIS, NEAREST -> year;
        };
    }

    private Resolved shift(Meaning.Shift shift) {
        Unit unit = shift.unit();
        if (shift.origin() == Meaning.Origin.PUBLISHED) {
            return published == null
                    ? UNKNOWN
                    : moved(published, unit, shift.by(), shift.dayPart(), PUBLISHED);
        }
        PartialDate from = story.previous();
        if (from == null || !from.isAsFineAs(unit)) {
            return UNKNOWN;
        }
        return moved(from.start(), unit, shift.by(), "", PREVIOUS);
    }

    private static Resolved moved(LocalDate from, Unit unit, int by, String dayPart, String basis) {
        LocalDate to = from;
        switch (unit) {
            case SECOND, MINUTE -> {}
            case HOUR -> to = from.plusDays(by / 24);
            default -> to = from.plus((long) by * unit.steps(), unit.step());
        }
        // Hours that make no whole days, and years before our era, have no value of this form.
        boolean day =
                unit != Unit.SECOND && unit != Unit.MINUTE && (unit != Unit.HOUR || by % 24 == 0);
        return day && to.getYear() >= 1 && to.getYear() <= 9999
                ? new Resolved(written(to, unit) + dayPart, basis)
                : UNKNOWN;
    }

    /** A date as exact as the unit. */
    private static String written(LocalDate date, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> date.toString();
            case WEEK, FORTNIGHT -> week(date);
            case WEEKEND -> week(date) + "-WE";
            case MONTH -> YearMonth.from(date).toString();
            case QUARTER -> date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year(date);
            case DECADE -> year(date).substring(0, 3);
            case CENTURY -> year(date).substring(0, 2);
        };
    }

    private static String year(LocalDate date) {
        return Year.from(date).atDay(1).toString().substring(0, 4);
    }

    private static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String write(int year, int month, int day) {
        String months = YearMonth.of(year, month).toString();
        return day == 0 ? months : months + (day < 10 ? "-0" : "-") + day;
    }
}
