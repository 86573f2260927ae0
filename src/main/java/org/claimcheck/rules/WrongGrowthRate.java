package org.claimcheck.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quantity.Quantity.Kind;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Template.Match;
import org.jspecify.annotations.Nullable;

/** A rate of change that is not the one from the first figure to the second. */
public final class WrongGrowthRate implements Rule {

    /** A is the first figure, B the second, P the change. */
    private static final List<Template> CHANGES =
            Template.all(
                    GrowthWords.LISTS,
                    "MOVED ~3 by? =LINK3 P% ~3 ,|\u2013|\u2014? ~3 from =LINK2 A ~5 to =LINK2 B",
                    "from =LINK2 A ~5 to =LINK2 B ~6 ,|(|\u2013|\u2014|; =LINK5 P%",
                    "MOVED ~1 =LINK2 P% to =LINK2 B ~5 from|over|on =LINK2 A",
                    "B ~3 ,|(|\u2013|\u2014 =LINK4 P% MOVED? ~1 from|over|on|than =LINK2 A",
                    "B ~1 was|were|is|are =LINK4 P% MOVED? ~1 from|over|on|than =LINK2 A",
                    "P% CHANGE ~6 ,|(|\u2013|\u2014? from =LINK2 A ~5 to =LINK2 B");

    private static final List<Template> MULTIPLES =
            Template.all(
                    GrowthWords.LISTS,
                    "TIMES ~3 ,|\u2013|\u2014? ~3 from =LINK2 A ~5 to =LINK2 B",
                    "TIMES ~3 to =LINK2 B ~5 from =LINK2 A",
                    "FOLD ~1 ,? from =LINK2 A ~5 to =LINK2 B",
                    "FOLD ~1 to =LINK2 B ~5 from =LINK2 A");

    /** A verb of change stands at most so far before its figures. */
    private static final int REACH = 8;

    private static final double LEAST_RATIO = 200;

    /** What may follow the percentage where it is the whole change. */
    private static final Set<String> BEHIND =
            Set.of("", ")", ",", ".", ";", "\u2013", "\u2014", "to");

    /** Degrees have no nought to take a share from. */
    private static final Set<String> NO_RATIO = Set.of("\u00b0C", "\u00b0F");

    private static final RuleInfo INFO =
            RuleInfo.named("wrong-growth-rate", Family.CONSISTENCY, Severity.WARNING)
                    .summary("A rate of change does not fit its two figures")
                    .question("Which of these figures is wrong?")
                    .why(
                            "Start, end and change of one figure contradict each other, so one of"
                                    + " the numbers is wrong or the change is one of something else.")
                    .fix(
                            "Work the change out again: end by start, less one; for a rate a year,"
                                    + " the root of the number of years first.")
                    .flagged("Ferry fares rose 35% last spring, from $40 to $50 a trip.")
                    .flagged(
                            "The fleet grew from 38.4 to 166.7 thousand boats over 8 years, or 18%"
                                    + " a year.")
                    .clean("Ferry fares rose 25% last spring, from $40 to $50 a trip.")
                    .clean(
                            "The fleet grew from 38.4 to 166.7 thousand boats over 8 years, or 20%"
                                    + " a year.")
                    .source(
                            "Interval arithmetic over what each figure may have been rounded from;"
                                    + " a rate a year is compound, and the simple mean passes too"
                                    + " unless the text says compound or CAGR.")
                    .misses(
                            "Figures in different sentences; changes in real terms, of averages, and"
                                    + " between ranges.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return Wrong.findings(
                INFO,
                article,
                w ->
                        Stream.of(
                                        Template.matches(CHANGES, w).map(WrongGrowthRate::change),
                                        Template.matches(MULTIPLES, w).map(GrowthFactor::wrong),
                                        AnnualGrowth.wrong(w))
                                .flatMap(s -> s));
    }

    private static @Nullable Wrong change(Match match) {
        Wording wording = match.wording();
        int percent = match.at('P');
        Figure from = match.figure('A');
        Figure to = match.figure('B');
        Figure claimed = match.figure('P');
        if (!compares(from, to)
                || claimed.isEnd()
                || AnnualGrowth.isAnnual(wording, percent)
                || !endsThere(wording, percent + 1)
                || wording.at(percent - 1).is("to")
                || !tellsOfChange(wording, match)
                || wording.hasWord(GrowthWords.ADJUSTED)) {
            return null;
        }
        Range change = change(from, to);
        Range points = points(from, to);
        boolean shares = from.kind() == Kind.PERCENT;
        if (claimed.isPoints() && !shares) {
            return null;
        }
        Range actual = claimed.isPoints() ? points : change;
        boolean slip = shares && isPointsInPercent(from, to, claimed);
        boolean fits = actual.meets(claimed.range()) && !slip && !isWholeRatio(from, to, claimed);
        boolean loose = shares && !slip && points.meets(claimed.range());
        if (fits || loose || isOther(wording, match)) {
            return null;
        }
        String apart = points(Math.abs(to.value() - from.value()));
        String more = amount(to.value() / from.value() - 1, claimed.step());
        String result = claimed.isPoints() ? apart : slip ? apart + ", or " + more : more;
        return new Wrong(
                wording.at(percent).span(),
                String.format(
                        "From %s to %s is %s, not %s; correct what is wrong.",
                        match.words('A'), match.words('B'), result, match.words('P')));
    }

    private static String points(double apart) {
        return Decimals.sum(apart) + (apart == 1 ? " percentage point" : " percentage points");
    }

    /** "From 5 percent to 6 percent, by 1 percent": one point, which is 20 % more. */
    private static boolean isPointsInPercent(Figure from, Figure to, Figure claimed) {
        double apart = Math.abs(to.value() - from.value());
        double change = 100 * apart / from.value();
        return claimed.isPercent()
                && claimed.isExact()
                && Math.abs(apart - claimed.value()) < claimed.step() / 2
                && Math.abs(change - claimed.value()) > claimed.step();
    }

    /**
     * Whether the change is told as what the last figure is of the first: 400 % from 1 to 4, which
     * is 300 % more. Figures of one digit leave room for it, but nobody hits it by chance.
     */
    private static boolean isWholeRatio(Figure from, Figure to, Figure claimed) {
        boolean exact = from.isExact() && to.isExact() && claimed.isExact() && claimed.isPercent();
        double ratio = 100 * to.value() / from.value();
        double change = ratio - 100;
        return exact
                && claimed.value() >= LEAST_RATIO
                && Math.abs(ratio - claimed.value()) <= claimed.step() / 2
                && Math.abs(change - claimed.value()) > claimed.step();
    }

    private static String amount(double change, double step) {
        return Decimals.percent(Math.abs(change), step) + (change < 0 ? " less" : " more");
    }

    /** Whether one of the two can be told as a share of the other. */
    static boolean compares(Figure from, Figure to) {
        boolean counted =
                from.kind() == Kind.NUMBER
                        || from.kind() == Kind.MONEY
                        || from.kind() == Kind.MEASURE
                        || from.isPercent();
        String unit = from.unit();
        return counted
                && from.isLike(to)
                && from.value() > 0
                && to.value() > 0
                && (unit == null || !NO_RATIO.contains(unit));
    }

    private static Range change(Figure from, Figure to) {
        return to.range().over(from.range()).plus(-1).times(100).size();
    }

    private static Range points(Figure from, Figure to) {
        return to.range().plus(from.range().times(-1)).size();
    }

    /** Whether nothing behind the percentage makes it one of something else. */
    private static boolean endsThere(Wording wording, int next) {
        Wording.Piece piece = wording.at(next);
        return BEHIND.contains(piece.word())
                || piece.kind() == Wording.Kind.TIME
                || piece.is("from")
                || piece.is("over")
                || piece.is("on")
                || GrowthWords.MOVED.contains(piece.word());
    }

    /** Whether the change is one to or from another figure of the sentence. */
    private static boolean isOther(Wording wording, Match match) {
        Figure claimed = match.figure('P');
        List<Figure> pair = List.of(match.figure('A'), match.figure('B'));
        List<Figure> figures = wording.ofKind(Wording.Kind.FIGURE);
        for (Figure from : figures) {
            for (Figure to : figures) {
                boolean others = !from.equals(to) && !(pair.contains(from) && pair.contains(to));
                if (others && compares(from, to) && change(from, to).meets(claimed.range())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word of change stands before the figures or beside the percentage. */
    private static boolean tellsOfChange(Wording wording, Match match) {
        int from = match.first() - REACH;
        int to = Math.max(match.end(), match.at('P') + 3);
        return wording.hasWord(GrowthWords.MOVED, from, to);
    }
}
