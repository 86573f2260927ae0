package org.claimcheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Metadata;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.jspecify.annotations.Nullable;

/** A source that was read before it existed. */
public final class ImpossibleReferenceDate implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("impossible-reference-date", Family.CITATION, Severity.WARNING)
                    .summary("The dates of a source cannot all be right")
                    .question("Which of these dates is wrong?")
                    .why(
                            "Nobody can have read a page before it appeared, or after the article did.")
                    .fix("Correct the date that is wrong.")
                    .flagged(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] Harbour office. "The yearbook". 12 May 2019. Retrieved 3 May 2018.
                            """)
                    .flagged(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] Harbour office. "The yearbook". https://harbour.example/. Retrieved 3 May 1988.
                            """)
                    .clean(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] Harbour office. "The yearbook". 12 May 2018. Retrieved 3 May 2019.
                            """)
                    .source("The first page of the web: CERN, 6 August 1991.")
                    .misses(
                            "Days that no calendar has, which impossible-date finds; dates after the"
                                    + " article's own, unless its date is given as an option.")
                    .misses(
                            "Months and years that lie close together: journals appear ahead of them.")
                    .build();

    private static final LocalDate FIRST_PAGE = LocalDate.of(1991, 8, 6);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        TimeIndex times = new TimeIndex(article.times());
        LocalDate given = given(article);
        for (Reference reference : article.citations().references()) {
            if (Checked.is(article, reference.span())) {
                ReferenceDates dates = ReferenceDates.of(article, reference, times);
                Finding finding = finding(reference, dates, given);
                if (finding != null) {
                    out.add(finding);
                }
            }
        }
        return out.stream();
    }

    /** The day of the article, if the user vouches for it: pages go on after they appear. */
    private static @Nullable LocalDate given(Article article) {
        Metadata.Published dated = article.dated();
        return dated != null && dated.from().equals("option") ? dated.date() : null;
    }

    private static @Nullable Finding finding(
            Reference reference, ReferenceDates dates, @Nullable LocalDate given) {
        LocalDate earliest = dates.earliest();
        for (ReferenceDates.Date visit : dates.visited()) {
            LocalDate last = visit.period().last();
            if (earliest != null && last.isBefore(earliest)) {
                ReferenceDates.Date appeared = dates.published().get(0);
                String message =
                        "The source is dated %s and was read or archived on %s, before it appeared: correct one of the dates."
                                .formatted(appeared.name(), visit.name());
                return INFO.finding(visit.span(), message).withRelated(List.of(appeared.span()));
            }
            if (last.isBefore(FIRST_PAGE) && reference.fields().url() != null) {
                String message =
                        "This page is said to have been read or archived before there was a web (%s): correct the date."
                                .formatted(visit.name());
                return INFO.finding(visit.span(), message);
            }
            if (given != null && visit.period().first().isAfter(given.plusDays(1))) {
                String message =
                        "The source was read or archived on %s, after this article of %s: correct the date."
                                .formatted(visit.name(), Calendars.name(given));
                return INFO.finding(visit.span(), message);
            }
        }
        return null;
    }
}
