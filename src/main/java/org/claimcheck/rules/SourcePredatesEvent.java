package org.claimcheck.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.citation.web.ArchiveAddress;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A past event whose only sources appeared before it. */
public final class SourcePredatesEvent implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("source-predates-event", Family.CITATION, Severity.NOTE)
                    .summary("A source is older than what it is cited for")
                    .question("How can the source tell what had not happened yet?")
                    .why("What was written before an event cannot tell that it happened.")
                    .fix("Cite a source from after the event, or correct one of the dates.")
                    .flagged(
                            """
                            The new pier was opened in 2014.[1]

                            [1] Harbour office. "Plans for the pier". 3 May 2011.
                            """)
                    .clean(
                            """
                            The new pier was opened in 2014.[1]

                            [1] Harbour office. "Plans for the pier". 3 May 2015.
                            """)
                    .clean(
                            """
                            The new pier was to be opened in 2014.[1]

                            [1] Harbour office. "Plans for the pier". 3 May 2011.
                            """)
                    .source("The verbs of what has happened are those of future-in-past-tense.")
                    .misses("Sentences with several dates; sources that do not tell their day.")
                    .build();

    /** What is announced for a month may come a little later. */
    private static final int DAYS_AHEAD = 60;

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])(?=[/-])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Map<String, Reference> byId = new HashMap<>();
        article.citations().references().forEach(r -> byId.putIfAbsent(r.id(), r));
        List<Finding> out = new ArrayList<>();
        if (byId.isEmpty()) {
            return out.stream();
        }
        TimeIndex times = new TimeIndex(article.times());
        for (Statement statement : Statement.of(article)) {
            Dated event = event(statement, times);
            LocalDate newest =
                    event == null ? null : newest(article, statement, event, byId, times);
            if (newest != null && newest.plusDays(DAYS_AHEAD).isBefore(event.period().first())) {
                String message =
                        "This tells of %s, but its source is from %s at the latest: cite one from after the event."
                                .formatted(event.period().name(), month(newest));
                out.add(INFO.finding(event.span(), message));
            }
        }
        return out.stream();
    }

    private static String month(LocalDate day) {
        return Calendars.month(day.getMonthValue()) + " " + day.getYear();
    }

    /** The only date of a sentence, if something happened then. */
    private static @Nullable Dated event(Statement statement, TimeIndex times) {
        Tokens t = statement.tokens();
        List<Dated> dates = Dated.in(t, times);
        if (dates.size() != 1 || !dates.get(0).isExplicit() || PastEvents.isUnreal(t)) {
            return null;
        }
        Dated date = dates.get(0);
        boolean told =
                PastEvents.happenedAt(t, date.first(), date.end()) || isBeginning(t, date.first());
        return told && !statement.isQuoted(date.span()) ? date : null;
    }

    /** "A term beginning in 2009". */
    private static boolean isBeginning(Tokens t, int first) {
        Token verb = t.at(first - 2);
        boolean begins = verb.is("beginning") || verb.is("starting");
        return begins && t.at(first - 1).is("in") && tellsOfPast(t);
    }

    private static boolean tellsOfPast(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            if (t.at(i).is("was") || t.at(i).is("were") || t.at(i).is("had")) {
                return true;
            }
        }
        return false;
    }

    /** The last day on which a source of the sentence may have appeared; null if one is unknown. */
    private static @Nullable LocalDate newest(
            Article article,
            Statement statement,
            Dated event,
            Map<String, Reference> byId,
            TimeIndex times) {
        LocalDate newest = null;
        for (Marker marker : article.citations().markersIn(statement.span())) {
            Reference reference = marker.target() == null ? null : byId.get(marker.target());
            LocalDate day = reference == null ? null : appeared(article, reference, times);
            if (day == null || marker.span().start() < event.span().end()) {
                return null;
            }
            newest = newest == null || day.isAfter(newest) ? day : newest;
        }
        return newest;
    }

    private static @Nullable LocalDate appeared(
            Article article, Reference reference, TimeIndex times) {
        LocalDate last = inAddress(reference.fields().url());
        for (ReferenceDates.Date date : ReferenceDates.of(article, reference, times).published()) {
            LocalDate day = date.period().last();
            last = last == null || day.isAfter(last) ? day : last;
        }
        return last;
    }

    private static @Nullable LocalDate inAddress(@Nullable String url) {
        if (url == null || ArchiveAddress.parse(url) != null) {
            return null;
        }
        Matcher matcher = DAY_IN_ADDRESS.matcher(url);
        if (!matcher.find()) {
            return null;
        }
        return YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                .atEndOfMonth();
    }
}
