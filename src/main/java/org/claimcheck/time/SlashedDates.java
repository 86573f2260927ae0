package org.claimcheck.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates like {@code 03/04/2020}, whose order only the rest of the document can tell. */
final class SlashedDates {

    /** A reading this close to publication is meant when the other one is not. */
    private static final int CLOSE_DAYS = 14;

    private final @Nullable LocalDate published;
    private final List<Integer> places = new ArrayList<>();
    private final List<Meaning.Slashed> dates = new ArrayList<>();

    SlashedDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Remembers the date at an index of the expressions. */
    void add(int index, Meaning.Slashed date) {
        places.add(index);
        dates.add(date);
    }

    /** Gives values to the dates whose order is known; the others keep their year. */
    List<TimeExpression> settle(List<TimeExpression> expressions) {
        int american = 0;
        int british = 0;
        for (Meaning.Slashed date : dates) {
            american += date.second() > 12 ? 1 : 0;
            british += date.first() > 12 ? 1 : 0;
        }
        List<TimeExpression> out = new ArrayList<>(expressions);
        for (int i = 0; i < dates.size(); i++) {
            String value = value(dates.get(i), american > british, british > american);
            if (value != null) {
                TimeExpression found = out.get(places.get(i));
                out.set(
                        places.get(i),
                        new TimeExpression(found.span(), found.type(), value, found.basis()));
            }
        }
        return List.copyOf(out);
    }

    private @Nullable String value(Meaning.Slashed date, boolean american, boolean british) {
        LocalDate monthFirst = day(date.year(), date.first(), date.second());
        LocalDate dayFirst = day(date.year(), date.second(), date.first());
        if (monthFirst == null || dayFirst == null || monthFirst.equals(dayFirst)) {
            return text(monthFirst == null ? dayFirst : monthFirst);
        }
        if (american || british) {
            return text(american ? monthFirst : dayFirst);
        }
        if (published == null) {
            return null;
        }
        boolean first = isClose(monthFirst, published);
        boolean second = isClose(dayFirst, published);
        return first == second ? null : text(first ? monthFirst : dayFirst);
    }

    private static boolean isClose(LocalDate date, LocalDate published) {
        return Math.abs(ChronoUnit.DAYS.between(date, published)) <= CLOSE_DAYS;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        return Resolver.exists(year, month, day) ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
