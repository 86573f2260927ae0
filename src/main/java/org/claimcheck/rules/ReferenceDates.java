package org.claimcheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.rules.Period.Exactness;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an entry by what they say.
 *
 * @param published when the source appeared: dates between signs, years only in brackets
 * @param visited when somebody read it or an archive copied it
 */
record ReferenceDates(List<Date> published, List<Date> visited) {

    /** A date and where it stands. */
    record Date(Span span, Period period) {

        /** What a message calls it. */
        String name() {
            return period.name();
        }
    }

    private static final int REACH = 40;

    private static final Phrases VISITED =
            Phrases.of(
                    "retrieved|accessed|visited|viewed|consulted|archived|abgerufen",
                    "access|archive date",
                    "date accessed",
                    "date of access");

    /** What may stand between such a word and its date. */
    private static final Phrases BETWEEN =
            Phrases.of(
                    "on|at|from|the|original|:|,|(|)|pdf|in|date|last|dead|link|wayback|machine");

    static ReferenceDates of(Article article, Reference reference, TimeIndex times) {
        List<Date> published = new ArrayList<>();
        List<Date> visited = new ArrayList<>();
        Span entry = reference.span();
        for (TimeExpression time : times.in(entry)) {
            Period period = time.basis().equals("explicit") ? Period.of(time) : null;
            if (period == null || !entry.contains(time.span())) {
                continue;
            }
            Date date = new Date(time.span(), period);
            if (isVisit(article.text(), entry, time.span())) {
                visited.add(date);
            } else if (isApart(article.text(), entry, date)) {
                published.add(date);
            }
        }
        return new ReferenceDates(List.copyOf(published), List.copyOf(visited));
    }

    private static boolean isVisit(String text, Span entry, Span date) {
        int from = Math.max(entry.start(), date.start() - REACH);
        Tokens t = Tokens.of(text, new Span(from, date.start()));
        for (int i = t.size() - 1; i >= 0; i--) {
            if (VISITED.end(t, i) > i) {
                return true;
            }
            if (BETWEEN.end(t, i) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Between signs that part the fields of an entry; years in brackets of their own. */
    private static boolean isApart(String text, Span entry, Date date) {
        int from = Math.max(entry.start(), date.span().start() - REACH);
        int to = Math.min(entry.end(), date.span().end() + REACH);
        Tokens before = Tokens.of(text, new Span(from, date.span().start()));
        Tokens after = Tokens.of(text, new Span(date.span().end(), to));
        Token lead = before.at(before.size() - 1);
        Token next = after.at(0);
        boolean bracketed = lead.is("(") && next.is(")");
        if (date.period().exactness() == Exactness.YEAR) {
            return bracketed;
        }
        boolean led = lead.is(".") || lead.is(",");
        boolean closed = next.is(".") || next.is(",") || next.kind() == Token.Kind.NONE;
        return bracketed || (led && closed);
    }

    /**
     * The first day on which the source can have been read; null if nothing says when it appeared.
     */
    @Nullable LocalDate earliest() {
        LocalDate first = null;
        for (Date date : published) {
            LocalDate from = leniently(date.period());
            first = first == null || from.isBefore(first) ? from : first;
        }
        return first;
    }

    /** Journals appear before the month on their cover, and books before their year. */
    private static LocalDate leniently(Period period) {
        return switch (period.exactness()) {
            case DAY -> period.first().minusDays(2);
            case MONTH, QUARTER, HALF -> period.first().minusMonths(6);
            case YEAR -> period.first().minusYears(1);
        };
    }
}
