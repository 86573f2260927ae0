package org.claimcheck.rules;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** A span of time that ends before it begins. */
public final class ReversedRange implements Rule {

    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2100;

    /** In days: terms, seasons and leases over the new year are shorter, or a whole year long. */
    private static final int SHORTEST_LONG_RANGE = 310;

    private static final int LONGEST_RANGE = 350;

    private static final Set<String> TERMS =
            Set.of(
                    "season",
                    "term",
                    "year",
                    "session",
                    "league",
                    "championship",
                    "semester",
                    "fiscal",
                    "school");

    /** With these, "from X to Y" may well go back in time, or put one date in place of another. */
    private static final Phrases BACK =
            Phrases.of(
                    "back|backward|backwards|reverse|reversed|reversing|rewind|rewound|regressed",
                    "change|changed|changes|changing|corrected|correct|correcting|revised|revise",
                    "move|moved|moving|shift|shifted|brought|bring|push|pushed|pull|pulled|backdated",
                    "advanced|advance|updated|update|amended|adjusted|altered|reset|set|earlier",
                    "rescheduled|postponed|redated|dated|redating|travel|travels|travelled|traveled",
                    "jump|jumps|jumped|flash|flashes|leap|leaps|skips|skipped|return|returned",
                    "fell|fall|falls|falling|dropped|drop|declined|decline|declining|decreased",
                    "down|reduced|shrank|shrunk|sank|slid|slipped|lowered|cut|dwindled|plunged",
                    "went|goes|go|going|switch|switched|converted|increase|increased|rose|grew",
                    "order|ordered|sorted|newest|latest|descending|countdown|counting|compare|compared|comparing|trace|traced|traces");

    private static final Set<String> COMPARED =
            Set.of(
                    ("difference differences gap comparison comparisons similarity similarities"
                                    + " relation relationship contrast distinction change changes"
                                    + " choice choose chose compare compared distinguish between"
                                    + " growth increase decrease decline discrepancy swing"
                                    + " confusion different differ differed differs variation")
                            .split(" "));

    /** What is listed by years, often with the newest first. */
    private static final Set<String> LISTED =
            Set.of(
                    ("archive archives report reports statement statements minutes edition editions"
                                    + " issue issues volume volumes result results return returns"
                                    + " record records data figures tables accounts budgets list"
                                    + " lists listed award awards winners")
                            .split(" "));

    private static final Set<String> ERAS =
            Set.of("bc", "bce", "ah", "bp", "b", "ybp", "am", "bs", "sh", "cal");

    private static final RuleInfo INFO =
            RuleInfo.named("reversed-range", Family.CONSISTENCY, Severity.WARNING)
                    .summary("A span of time that ends before it begins")
                    .question("Which of the two dates is wrong?")
                    .why("One of the two dates is wrong, or they stand in the wrong order.")
                    .fix("Correct the date that is wrong, or put the earlier one first.")
                    .flagged("He ran the mill from 1998 to 1989, and then sold it.")
                    .flagged("Ida Holm (1950\u20131945) painted harbours.")
                    .flagged("The mill opened in 1923 and closed in 1911.")
                    .clean("He ran the mill from 1989 to 1998, and then sold it.")
                    .clean("The date was changed from 12 May 2019 to 3 May 2019.")
                    .source("The words that lead back in time are this project's own.")
                    .misses(
                            "Ranges without their years (\u201c12\u20133 May\u201d), of other numbers,"
                                    + " beginnings and ends in different clauses, and"
                                    + " pairs of years with a dash that neither a preposition nor a"
                                    + " name in front of brackets shows to be a range.")
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
            List<Dated> dates = Dated.in(t, times);
            for (int i = 0; i + 1 < dates.size(); i++) {
                Dated from = dates.get(i);
                Dated to = dates.get(i + 1);
                if (isRange(t, from, to) && isReversed(from, to)) {
                    add(out, statement, from.span().cover(to.span()), from.period(), to.period());
                } else if (isRange(t, from, to) && isNearlyAYear(t, from, to)) {
                    Span span = from.span().cover(to.span());
                    add(out, statement, span, from.period().plusYears(1), to.period());
                }
            }
            for (Closing.Pair pair : Closing.in(t, dates)) {
                if (isReversed(pair.begun(), pair.ended())) {
                    Span span = pair.begun().span().cover(pair.ended().span());
                    add(out, statement, span, pair.begun().period(), pair.ended().period());
                }
            }
            for (int i = 0; i < t.size(); i++) {
                if (isDashed(t, i) && t.at(i).number() > t.at(i + 2).number()) {
                    Period from = Period.ofYear(t.at(i).number());
                    Period to = Period.ofYear(t.at(i + 2).number());
                    add(out, statement, t.span(i, i + 2), from, to);
                }
            }
        }
        return out.stream();
    }

    private static void add(
            List<Finding> out, Statement statement, Span span, Period from, Period to) {
        if (!statement.isQuoted(span)) {
            String message =
                    String.format(
                            "This runs from %s to %s, which is earlier; correct one of the dates or"
                                    + " their order.",
                            from.name(), to.name());
            out.add(INFO.finding(span, message));
        }
    }

    private static boolean isReversed(Dated from, Dated to) {
        boolean sure = from.isExplicit() && to.isExplicit();
        boolean alike = from.period().exactness() == to.period().exactness();
        // "From 6 April to 5 April 2015" is a whole year.
        boolean year =
                isBorrowed(from, to)
                        && to.period().last().plusDays(1).equals(from.period().first());
        return sure
                && alike
                && !year
                && isOurEra(from.period().year())
                && isOurEra(to.period().year())
                && from.period().isAfter(to.period());
    }

    /**
     * "From 12 May to 3 April 1914": the first day has no year of its own, and in that before the
     * span would be nearly a year long. Whole years, such as those of taxes, are meant so.
     */
    private static boolean isNearlyAYear(Tokens t, Dated from, Dated to) {
        boolean days =
                from.period().exactness() == Period.Exactness.DAY
                        && to.period().exactness() == Period.Exactness.DAY;
        boolean wrapped = from.period().year() + 1 == to.period().year();
        long span = ChronoUnit.DAYS.between(from.period().first(), to.period().first());
        return isBorrowed(from, to)
                && days
                && wrapped
                && from.isExplicit()
                && isOurEra(to.period().year())
                && from.period().first().getDayOfMonth() > 1
                && span >= SHORTEST_LONG_RANGE
                && span <= LONGEST_RANGE
                && !holds(t, TERMS);
    }

    /** "12 May to 3 April 1914": the year stands with the second day only. */
    private static boolean isBorrowed(Dated from, Dated to) {
        return from.end() - from.first() == 2 && to.end() - to.first() >= 3;
    }

    private static boolean isOurEra(int year) {
        return year >= FIRST_YEAR && year < LAST_YEAR;
    }

    /** "From X to Y", "between X and Y"; days and months also "X – Y". */
    private static boolean isRange(Tokens t, Dated from, Dated to) {
        int start = pastArticle(t, to.first());
        if (start != from.end() + 1 || ERAS.contains(t.at(to.end()).word())) {
            return false;
        }
        Token lead = t.at(pastArticle(t, from.first()) - 1);
        Token link = t.at(from.end());
        if (lead.is("from")) {
            boolean linked =
                    link.is("to") || link.is("until") || link.is("till") || link.is("through");
            return (linked || isDash(link)) && !BACK.standsIn(t) && !isCounted(t, to.end());
        }
        if (isYears(t, from.first() - 1)) {
            return link.is("to") || link.is("until") || link.is("through");
        }
        if (lead.is("between")) {
            return link.is("and") && (isTold(t, from, to) || (!isCompared(t) && !BACK.standsIn(t)));
        }
        boolean exact = from.period().exactness() != Period.Exactness.YEAR;
        boolean bracketed = lead.is("(") && t.at(to.end()).is(")");
        return exact && bracketed && isDash(link);
    }

    /**
     * "Between X and Y he went": what somebody did is no comparison, whatever words stand in it.
     */
    private static boolean isTold(Tokens t, Dated from, Dated to) {
        int next = t.at(to.end()).is(",") ? to.end() + 1 : to.end();
        return pastArticle(t, from.first()) == 1 && (t.at(next).is("he") || t.at(next).is("she"));
    }

    private static int pastArticle(Tokens t, int date) {
        return t.at(date - 1).is("the") ? date - 1 : date;
    }

    private static boolean isCompared(Tokens t) {
        int betweens = 0;
        for (int i = 0; i < t.size(); i++) {
            boolean between = t.at(i).is("between");
            betweens += between ? 1 : 0;
            if (!between && COMPARED.contains(t.at(i).word())) {
                return true;
            }
        }
        return betweens > 1;
    }

    /** "From 2000 to 1500 members". */
    private static boolean isCounted(Tokens t, int i) {
        Token next = t.at(i);
        return next.isWord()
                && !next.capital()
                && next.word().length() > 3
                && next.word().endsWith("s");
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("\u2013") || token.is("\u2014");
    }

    /**
     * Two years with a dash, where a preposition, or a name before brackets, makes them a range.
     */
    private static boolean isDashed(Tokens t, int i) {
        boolean years =
                isYear(t.at(i)) && isDash(t.at(i + 1)) && isYear(t.at(i + 2)) && isJoined(t, i);
        if (!years || ERAS.contains(t.at(i + 3).word()) || isCounted(t, i + 3)) {
            return false;
        }
        boolean glued = !t.at(i + 3).spaced() && (t.at(i + 3).isWord() || isDash(t.at(i + 3)));
        Token lead = t.at(i - 1);
        boolean life = lead.is("(") && t.at(i + 3).is(")") && isFullName(t, i - 1);
        boolean led =
                lead.is("during") || isYears(t, i - 1) || (lead.is("from") && !BACK.standsIn(t));
        return !glued && (life || led);
    }

    /** "In the years 1914–1908", of no list that begins with the newest. */
    private static boolean isYears(Tokens t, int i) {
        boolean led =
                t.at(i).is("reigned")
                        || ((t.at(i).is("years") || t.at(i).is("period"))
                                && (t.at(i - 1).is("the") || t.at(i - 1).is("in")));
        return led && !isCompared(t) && !BACK.standsIn(t) && !holds(t, LISTED);
    }

    private static boolean holds(Tokens t, Set<String> words) {
        for (int i = 0; i < t.size(); i++) {
            if (words.contains(t.at(i).word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFullName(Tokens t, int bracket) {
        PersonName name = PersonName.before(t, bracket);
        return name != null && name.isFull();
    }

    /** Spaces on both sides of the dash or on none. */
    private static boolean isJoined(Tokens t, int i) {
        return t.at(i + 1).spaced() == t.at(i + 2).spaced();
    }

    private static boolean isYear(Token token) {
        return token.isDigits() && token.word().length() == 4 && isOurEra(token.number());
    }
}
