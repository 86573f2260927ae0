package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;

/** A time that only the writer knows: "in recent years". */
public final class VagueTime implements Rule {

    private static final Phrases CUES =
            Phrases.of(
                    "in|over|during the? recent years|decades|times|months",
                    "in more|very recent years|decades|times",
                    "in later|earlier|subsequent years|decades|times",
                    "for many|several|some decades|centuries|generations",
                    "for many|several|some years",
                    "over|through|throughout the decades|centuries|ages",
                    "many|several|some|a few? years|decades|centuries ago",
                    "a long time ago",
                    "not long ago",
                    "some time ago|later|afterwards",
                    "in modern|former|olden|ancient times",
                    "at some point|stage in the past",
                    "in the not-too-distant|recent|distant past",
                    "since time immemorial",
                    "nowadays");

    /** "Recently" is clear enough under a date line. */
    private static final Phrases UNDATED =
            Phrases.of(
                    "recently",
                    "lately",
                    "over|in|during|for the past|last few|couple|several of? years|decades|months");

    private static final RuleInfo INFO =
            RuleInfo.named("vague-time", Family.STATEMENT, Severity.NOTE)
                    .summary("A time that nobody can look up")
                    .why(
                            "\u201cIn recent years\u201d moves with the reader; the claim cannot be checked.")
                    .fix("Give the year or the span of years, or name the event it followed.")
                    .flagged("In recent years the river has flooded the lower town.")
                    .clean("Since 2016 the river has flooded the lower town in recent years twice.")
                    .clean(
                            "\u201cIn recent years the river has flooded us,\u201d said Mayor Anna Holt.")
                    .source("What editors of the English Wikipedia tag with Template:When.")
                    .misses(
                            "\u201cRecently\u201d in a dated document; \u201cnow\u201d, \u201csoon\u201d and \u201ccurrently\u201d.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        TimeIndex times = new TimeIndex(article.times());
        for (Statement statement : Statement.of(article)) {
            Tokens t = statement.tokens();
            for (int i = 0; i < t.size(); i++) {
                int end = CUES.end(t, i);
                if (end < 0 && article.published() == null) {
                    end = UNDATED.end(t, i);
                }
                if (end < 0) {
                    continue;
                }
                Span cue = t.span(i, end - 1);
                if (isVague(statement, t, i, end) && !isAnswered(statement, cue, times)) {
                    out.add(INFO.finding(cue, message(cue.of(article.text()))));
                    break;
                }
                i = end - 1;
            }
        }
        return out.stream();
    }

    private static String message(String cue) {
        return "\u201c" + cue + "\u201d cannot be looked up; say which year or years are meant.";
    }

    private static boolean isVague(Statement statement, Tokens t, int i, int end) {
        boolean toCome = t.are(end, "to", "come");
        boolean counted = t.at(i - 1).isDigits() || t.at(i - 1).is("every");
        boolean compared = t.at(end).is("than") || t.at(i - 1).is("than") || t.at(i - 1).is("more");
        boolean lasting = t.at(end).is("now");
        return !toCome
                && !counted
                && !compared
                && !lasting
                && !statement.isPersonal()
                && !statement.isQuestion()
                && !statement.isQuoted(t.span(i, end - 1));
    }

    /** A date in the sentence says when; so does one with its year in the next. */
    private static boolean isAnswered(Statement statement, Span cue, TimeIndex times) {
        boolean here =
                times.in(statement.span()).anyMatch(t -> !t.span().overlaps(cue) && isDate(t));
        Span next = statement.nextSpan();
        return here
                || (next != null
                        && times.in(next)
                                .anyMatch(t -> t.basis().equals("explicit") && hasYear(t)));
    }

    private static boolean isDate(TimeExpression time) {
        String value = time.value();
        return switch (time.type()) {
            case DATE -> value == null ? false : !value.endsWith("_REF");
            case DURATION -> value != null && value.indexOf('X') < 0;
            case TIME, SET -> false;
        };
    }

    private static boolean hasYear(TimeExpression time) {
        String value = time.value();
        return time.type() == TimeExpression.Type.DATE
                && value != null
                && Character.isDigit(value.charAt(0))
                && value.length() >= 4;
    }
}
