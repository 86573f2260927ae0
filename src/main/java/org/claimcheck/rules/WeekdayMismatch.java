package org.claimcheck.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.DateWords;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A weekday that the date did not fall on. */
public final class WeekdayMismatch implements Rule {

    /** Before, most of the world counted by the Julian calendar. */
    private static final int FIRST_YEAR = 1583;

    /** Room for a weekday and a link before a date. */
    private static final int REACH = 20;

    private static final Set<String> LINKS =
            Set.of(
                    "-", "\u2013", "\u2014", "/", "to", "and", "or", "through", "till", "until",
                    "&");

    private static final RuleInfo INFO =
            RuleInfo.named("weekday-mismatch", Family.CONSISTENCY, Severity.ERROR)
                    .summary("A weekday and its date do not fit")
                    .question("Which is right, the weekday or the date?")
                    .why(
                            "One of the two is wrong, and a reader who plans by it, or checks it,"
                                    + " cannot tell which.")
                    .fix("Correct the weekday or the date; where no year is given, check the year.")
                    .flagged("The council met on Tuesday, 5 June 2019, to vote on the plan.")
                    .clean("The council met on Wednesday, 5 June 2019, to vote on the plan.")
                    .clean("The council met on Tuesday, 5 June, to vote on the plan.")
                    .source(
                            "Proleptic Gregorian calendar of ISO 8601; for years up to 1923 a"
                                    + " weekday of the Julian calendar is accepted too.")
                    .misses(
                            "Dates without a year in a document without a date; a date without a"
                                    + " year whose weekday fits the year before or after, but for one"
                                    + " announced for the weeks to come.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        Years years = Years.of(article);
        for (TimeExpression time : article.times()) {
            String value = time.value();
            if (time.type() != TimeExpression.Type.DATE || value == null || !isDay(value)) {
                continue;
            }
            DateWords words = DateWords.parse(time.span().of(article.text()));
            boolean mentioned = Mentioned.is(article.text(), time.span());
            if (words.day() == 0 || words.month() == 0 || mentioned) {
                continue;
            }
            LocalDate date = LocalDate.parse(value);
            if (words.weekday() != null && isOther(article.text(), time.span())) {
                continue;
            }
            if (words.weekday() != null) {
                // Where no year is said, the weekday chose it among those that come into question.
                if (date.getDayOfWeek() != words.weekday()
                        && isWrong(article, time, words, date, years)) {
                    out.add(finding(article, time.basis(), words.weekday(), date, time.span()));
                }
                continue;
            }
            NearbyWeekday nearby = nearby(article, time.span());
            if (nearby != null
                    && isWrong(article, time, words.on(nearby.day()), date, years)
                    && !fitsBeside(words.on(nearby.day()), date.getYear())) {
                out.add(finding(article, time.basis(), nearby.day(), date, nearby.span()));
            }
        }
        return out.stream();
    }

    /** "Mon–Fri, 15 June 2020", "Monday to Friday, 15 June": which of them is meant is open. */
    private static boolean isOther(String text, Span date) {
        Tokens t = Tokens.of(text, new Span(Math.max(0, date.start() - REACH), date.start()));
        Token link = t.at(t.size() - 1);
        Token before = t.at(t.size() - 2);
        before = before.is(".") ? t.at(t.size() - 3) : before;
        boolean linked = LINKS.contains(link.word()) && DateWords.weekday(before) != null;
        // "The Sun" is a newspaper, and whatever "the Wed" may be.
        boolean paper = link.is("the") && link.capital() && isShortened(text, date);
        return linked || paper;
    }

    private static boolean isShortened(String text, Span date) {
        return Tokens.of(text, date).at(0).word().length() <= 5;
    }

    private static @Nullable NearbyWeekday nearby(Article article, Span date) {
        int block = article.document().blockAt(date.start());
        return block < 0
                ? null
                : NearbyWeekday.of(
                        article.text(), date, article.document().blocks().get(block).span());
    }

    /** Whether a date that names no year is right for the year before or after. */
    private static boolean fitsBeside(DateWords words, int year) {
        return words.year() == 0
                && (Calendars.fits(words, year - 1) || Calendars.fits(words, year + 1));
    }

    private static boolean isDay(String value) {
        return value.length() == 10 && value.charAt(4) == '-' && value.charAt(5) != 'W';
    }

    private static boolean isWrong(
            Article article, TimeExpression time, DateWords words, LocalDate date, Years years) {
        int year = date.getYear();
        if (words.year() > 0) {
            return year >= FIRST_YEAR && !Calendars.fits(words, year);
        }
        if (!time.basis().equals("published")) {
            return false;
        }
        if (Calendars.fits(words, year)) {
            return false;
        }
        int block = article.document().blockAt(time.span().start());
        return years.of(block).stream().noneMatch(other -> Calendars.fits(words, other));
    }

    /** The years that each block names: the weekday may be right for another one of them. */
    private record Years(Map<Integer, Set<Integer>> byBlock) {
        static Years of(Article article) {
            Map<Integer, Set<Integer>> byBlock = new HashMap<>();
            for (TimeExpression time : article.times()) {
                DateWords words = DateWords.parse(time.span().of(article.text()));
                if (words.year() >= FIRST_YEAR && words.year() < 2200) {
                    int block = article.document().blockAt(time.span().start());
                    byBlock.computeIfAbsent(block, b -> new TreeSet<>()).add(words.year());
                }
            }
            return new Years(byBlock);
        }

        Set<Integer> of(int block) {
            return byBlock.getOrDefault(block, Set.of());
        }
    }

    private static Finding finding(
            Article article, String basis, DayOfWeek weekday, LocalDate date, Span span) {
        LocalDate published = article.published();
        boolean ahead = published != null && date.isAfter(published);
        String message =
                String.format(
                        "%s %s a %s, not a %s",
                        Calendars.name(date),
                        ahead ? "is" : "was",
                        Calendars.name(date.getDayOfWeek()),
                        Calendars.name(weekday));
        if (basis.equals("explicit")) {
            return INFO.finding(span, message + "; correct the weekday or the date.");
        }
        return new Finding(
                INFO.id(),
                Severity.WARNING,
                message + " (the year is taken from the date of publication); check both.",
                span,
                null,
                List.of());
    }
}
