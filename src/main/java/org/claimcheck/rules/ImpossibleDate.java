package org.claimcheck.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.DateWords;
import org.claimcheck.time.TimeExpression;

/** A day that the calendar does not have. */
public final class ImpossibleDate implements Rule {

    private static final int REACH = 150;

    /** Words of those who write about dates; the list is this project's own. */
    private static final Set<String> DENYING =
            Set.of(
                    "exist",
                    "exists",
                    "existed",
                    "existent",
                    "nonexistent",
                    "invalid",
                    "fictional",
                    "imaginary",
                    "impossible",
                    "leap",
                    "calendar",
                    "calendars");

    /** Britain and its colonies counted by the Julian calendar until then. */
    private static final int LAST_JULIAN_YEAR = 1752;

    /** Where it was kept longer, up to {@link #LAST_JULIAN_YEAR_ANYWHERE}, and how it is named. */
    private static final List<String> JULIAN =
            List.of(
                    "Julian",
                    "Old Style",
                    "Russia",
                    "Greek",
                    "Greece",
                    "Serb",
                    "Bulgaria",
                    "Romania");

    private static final int LAST_JULIAN_YEAR_ANYWHERE = 1923;

    private static final RuleInfo INFO =
            RuleInfo.named("impossible-date", Family.CONSISTENCY, Severity.ERROR)
                    .summary("A date that does not exist")
                    .question("Which day is meant?")
                    .why("No reader can check what happened on a day that never was.")
                    .fix("Correct the day, the month, or, for 29 February, the year.")
                    .flagged("The bridge was opened on 31 June 2014.")
                    .flagged("She was born on February 29, 2019.")
                    .clean("The bridge was opened on 30 June 2014.")
                    .clean("She was born on February 29, 2020.")
                    .source(
                            "Gregorian calendar; ISO 8601 for dates in digits. Days of other"
                                    + " calendars stay silent: 29 February 1700, and 1800 and"
                                    + " 1900 where the text names a country that was late to leave"
                                    + " the Julian calendar; 30 February 1712 in Sweden.")
                    .misses(
                            "Digits with the year last where nothing says that they are a date:"
                                    + " versions and sections look the same.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        for (TimeExpression time : article.times()) {
            boolean complete = time.value() == null && time.basis().equals("explicit");
            if (complete
                    && time.type() == TimeExpression.Type.DATE
                    && !Mentioned.is(article.text(), time.span())
                    && !isDenied(article, time.span())) {
                DateWords words = DateWords.parse(time.span().of(article.text()));
                if (isOfAnotherCalendar(words, article.text())) {
                    continue;
                }
                out.add(INFO.finding(time.span(), message(words)));
            }
        }
        return out.stream();
    }

    /** Sweden went back from a calendar of its own to the Julian one by two leap days in a year. */
    private static boolean isOfAnotherCalendar(DateWords words, String text) {
        boolean february = words.month() == 2;
        boolean swedish = february && words.day() == 30 && words.year() == 1712;
        boolean leap = words.year() > 0 && words.year() % 4 == 0;
        boolean julian =
                words.year() <= LAST_JULIAN_YEAR
                        || (words.year() <= LAST_JULIAN_YEAR_ANYWHERE
                                && JULIAN.stream().anyMatch(text::contains));
        return swedish || (february && leap && words.day() == 29 && julian);
    }

    /** "There is no 31 June", "30 February does not exist": the writer knows. */
    private static boolean isDenied(Article article, Span date) {
        int last = Spans.lastBy(article.sentences(), Sentence::span, date.start());
        if (last < 0) {
            return false;
        }
        Span sentence = article.sentences().get(last).span();
        int from = Math.max(sentence.start(), date.start() - REACH);
        int to = Math.max(date.end(), Math.min(sentence.end(), date.end() + REACH));
        Tokens t = Tokens.of(article.text(), new Span(from, to));
        for (int i = 0; i < t.size(); i++) {
            boolean before = t.at(i).end() <= date.start() && t.at(i + 1).start() >= date.start();
            if (DENYING.contains(t.at(i).word()) || (before && t.at(i).is("no"))) {
                return true;
            }
        }
        return false;
    }

    private static String message(DateWords words) {
        if (words.month() < 1 || words.month() > 12) {
            return "There is no month " + words.month() + "; correct the date.";
        }
        String month = Calendars.month(words.month());
        if (words.month() == 2 && words.day() == 29) {
            return words.year() + " was no leap year, so it had no 29 February; correct the date.";
        }
        int days = YearMonth.of(2000, words.month()).lengthOfMonth();
        return String.format(
                "%s has %s days, so there is no %d %s; correct the date.",
                month,
                words.month() == 2 ? "28 or 29" : Integer.toString(days),
                words.day(),
                month);
    }
}
