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
import org.claimcheck.time.DateWords;
import org.claimcheck.time.TimeExpression;

/** A weekday that the date did not fall on. */
public final class WeekdayMismatch implements Rule {

    /** Before, most of the world counted by the Julian calendar. */
    private static final int FIRST_YEAR = 1583;

    private static final RuleInfo INFO =
            RuleInfo.named("weekday-mismatch", Family.CONSISTENCY, Severity.ERROR)
                    .summary("A weekday and a date do not fit")
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
                                    + " year whose weekday fits the year before or after.")
                    .misses("A weekday in brackets behind the date.")
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
            DayOfWeek weekday = words.weekday();
            if (weekday == null || words.day() == 0 || words.month() == 0) {
                continue;
            }
            LocalDate date = LocalDate.parse(value);
            if (isWrong(article, time, words, date, years)) {
                out.add(finding(article, time, weekday, date));
            }
        }
        return out.stream();
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
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            if (Calendars.fits(words, candidate)) {
                return false;
            }
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
            Article article, TimeExpression time, DayOfWeek weekday, LocalDate date) {
        LocalDate published = article.published();
        boolean ahead = published != null && date.isAfter(published);
        String message =
                String.format(
                        "%s %s a %s, not a %s",
                        Calendars.name(date),
                        ahead ? "is" : "was",
                        Calendars.name(date.getDayOfWeek()),
                        Calendars.name(weekday));
        if (time.basis().equals("explicit")) {
            return INFO.finding(time.span(), message + "; correct the weekday or the date.");
        }
        return new Finding(
                INFO.id(),
                Severity.WARNING,
                message + " (the year is taken from the date of publication); check both.",
                time.span(),
                null,
                List.of());
    }
}
