package org.claimcheck.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;

/** A time that only the writer knows: "in recent years". */
public final class VagueTime implements Rule {

    private static final String ID = "vague-time";

    private static final Phrases CUES = Cues.of(ID, "cue");

    /** "Recently" is clear enough under a date line. */
    private static final Phrases UNDATED = Cues.of(ID, "undated");

    private static final Set<String> UNITS = Set.of("years", "decades", "months", "centuries");

    private static final Set<String> OPENING =
            Set.of("and", "but", "until", "only", "then", "from");

    private static final Set<String> LINKS = Set.of("and", "but", "while", "although", "though");

    /** After a link these begin a clause of its own. */
    private static final Set<String> CLAUSE =
            Set.of("has", "have", "had", "is", "was", "were", "are", "it", "he", "she", "they");

    private static final RuleInfo INFO =
            RuleInfo.named(ID, Family.STATEMENT, Severity.NOTE)
                    .summary("A time that nobody can look up")
                    .question("When exactly?")
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
        TimeIndex times = new TimeIndex(article.times());
        boolean dated = article.published() != null;
        return CueFindings.of(
                article,
                INFO,
                s -> cues(s, dated, times),
                "when? Give the date, the year or the span of years, or name what it followed.");
    }

    private static List<Span> cues(Statement statement, boolean dated, TimeIndex times) {
        Tokens t = statement.tokens();
        return CueFindings.cues(
                t,
                i -> Math.max(CUES.end(t, i), dated ? -1 : UNDATED.end(t, i)),
                (i, end) ->
                        isVague(statement, t, i, end)
                                && !isAnswered(statement, t.span(i, end - 1), times));
    }

    private static boolean isVague(Statement statement, Tokens t, int i, int end) {
        boolean toCome = t.are(end, "to", "come");
        boolean counted = t.at(i - 1).isDigits() || t.at(i - 1).is("every");
        boolean limited = t.at(end).isDigits() || isCounted(t, i);
        boolean compared = t.at(end).is("than") || t.at(i - 1).is("than") || t.at(i - 1).is("more");
        boolean lasting = t.at(end).is("now");
        return !toCome
                && !counted
                && !limited
                && !compared
                && !lasting
                && !statement.isPersonal()
                && !statement.isQuestion()
                && !statement.isQuoted(t.span(i, end - 1));
    }

    /** "Two years later": the cue is "years later", and a number or a few words more hold it. */
    private static boolean isCounted(Tokens t, int i) {
        return UNITS.contains(t.at(i).word())
                && t.at(i - 1).isWord()
                && !OPENING.contains(t.at(i - 1).word());
    }

    /** A date in the sentence says when; so does one with its year in the next. */
    private static boolean isAnswered(Statement statement, Span cue, TimeIndex times) {
        boolean here =
                times.in(statement.span()).stream()
                        .filter(t -> !t.span().overlaps(cue) && isDate(t))
                        .anyMatch(t -> isOfOneClause(statement.tokens(), cue, t.span()));
        Span next = statement.nextSpan();
        return here
                || (next != null
                        && times.in(next).stream()
                                .anyMatch(t -> t.basis().equals("explicit") && hasYear(t)));
    }

    /** "It sank in 1980 and has recently been raised": the year is of another clause. */
    private static boolean isOfOneClause(Tokens t, Span cue, Span date) {
        int from = Math.min(cue.end(), date.end());
        int to = Math.max(cue.start(), date.start());
        for (int i = 0; i < t.size(); i++) {
            boolean between = t.at(i).start() >= from && t.at(i).end() <= to;
            boolean verb = CLAUSE.contains(t.at(i + 1).word());
            if (between && (t.at(i).is(";") || (LINKS.contains(t.at(i).word()) && verb))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(TimeExpression time) {
        String value = time.value();
        return switch (time.type()) {
            case DATE -> value == null ? false : !value.endsWith("_REF");
            case DURATION ->
                    value != null && value.indexOf('X') < 0 && !time.basis().equals("explicit");
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
