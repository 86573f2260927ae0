package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.quantity.Quantity.Kind;
import org.claimcheck.rules.Template.Match;
import org.jspecify.annotations.Nullable;

/** A rate a year set against the first figure, the last, and the years between. */
final class AnnualGrowth {

    /** So many words around a percentage tell what it is a rate of. */
    private static final int REACH = 6;

    private static final int MOST_YEARS = 3;

    private static final int LONGEST = 200;

    private static final Set<String> COMPOUND = Set.of("cagr", "compound", "compounded");

    private static final Set<String> YEARLY =
            Set.of(
                    "annual",
                    "annually",
                    "yearly",
                    "annualized",
                    "annualised",
                    "a year",
                    "per year",
                    "each year",
                    "every year",
                    "per annum",
                    "annum");

    /** Figures that are no start or end of the growth. */
    private static final Set<String> OTHERWISE =
            Set.of("inflation", "constant", "adjusted", "excluding", "capita", "respectively");

    private static final List<Template> FROM_TO =
            Template.all(
                    GrowthWords.LISTS,
                    "from =LINK2 A ~5 to =LINK2 B",
                    "to =LINK2 B ~5 from =LINK2 A",
                    "reach|reaches|reached|reaching|hit =LINK2 B ~5 from =LINK2 A");

    private AnnualGrowth() {}

    /** Whether the percentage at an index is a rate a year. */
    static boolean isAnnual(Wording wording, int percent) {
        return tells(wording, percent, YEARLY) || tells(wording, percent, COMPOUND);
    }

    /** Whether one of the words stands near a percentage, with no other figure between. */
    private static boolean tells(Wording wording, int percent, Set<String> words) {
        for (int step : new int[] {-1, 1}) {
            int reach = step < 0 ? REACH : REACH / 2;
            for (int i = percent + step; Math.abs(i - percent) <= reach; i += step) {
                Wording.Piece piece = wording.at(i);
                boolean parts = piece.figure() != null || (step > 0 && piece.is(","));
                if (parts) {
                    break;
                }
                if (words.contains(piece.word())
                        || (piece.is("per") && wording.at(i + 1).is("year"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is wrong in a sentence with one percentage that is a rate a year. */
    static Stream<Wrong> wrong(Wording wording) {
        List<Integer> percents = wording.percents();
        boolean clear = percents.size() == 1 && !wording.hasWord(OTHERWISE);
        if (!clear || !isAnnual(wording, percents.get(0))) {
            return Stream.empty();
        }
        Ends ends = ends(wording);
        List<Double> years = ends == null ? List.of() : years(wording, ends);
        if (ends == null || years.isEmpty()) {
            return Stream.empty();
        }
        int percent = percents.get(0);
        Figure claimed = wording.figureAt(percent);
        boolean fits =
                claimed.isEnd()
                        || !claimed.isPercent()
                        || years.stream().anyMatch(n -> fits(wording, percent, ends, n));
        return fits ? Stream.empty() : Stream.of(wrong(wording, percent, ends, years.get(0)));
    }

    private static Wrong wrong(Wording wording, int percent, Ends ends, double years) {
        Figure claimed = wording.figureAt(percent);
        double ratio = wording.figureAt(ends.to()).value() / wording.figureAt(ends.from()).value();
        double rate = Math.pow(ratio, 1 / years) - 1;
        return new Wrong(
                wording.at(percent).span(),
                String.format(
                        "From %s to %s over %s years is %s a year, not %s; correct what is wrong.",
                        wording.words(ends.from()),
                        wording.words(ends.to()),
                        Decimals.sum(years),
                        Decimals.percent(rate, claimed.step()),
                        wording.words(percent)));
    }

    private static boolean fits(Wording wording, int percent, Ends ends, double years) {
        Figure claimed = wording.figureAt(percent);
        Range ratio =
                wording.figureAt(ends.to()).range().over(wording.figureAt(ends.from()).range());
        Range compound = ratio.root(years).plus(-1).times(100).size();
        Range total = ratio.plus(-1).times(100).size();
        boolean mean =
                !tells(wording, percent, COMPOUND) && total.times(1 / years).meets(claimed.range());
        return compound.meets(claimed.range()) || mean || total.meets(claimed.range());
    }

    /** Indices of the first figure and the last. */
    private record Ends(int from, int to) {}

    private static @Nullable Ends ends(Wording wording) {
        List<Match> matches = Template.matches(FROM_TO, wording).toList();
        if (matches.size() == 1) {
            Match match = matches.get(0);
            boolean like = WrongGrowthRate.compares(match.figure('A'), match.figure('B'));
            return like ? new Ends(match.at('A'), match.at('B')) : null;
        }
        return matches.isEmpty() ? dated(wording) : null;
    }

    /** The only two figures besides the percentage, each with its year, the earlier first. */
    private static @Nullable Ends dated(Wording wording) {
        List<Integer> figures = wording.figures(f -> f.kind() != Kind.PERCENT);
        boolean two =
                figures.size() == 2
                        && WrongGrowthRate.compares(
                                wording.figureAt(figures.get(0)), wording.figureAt(figures.get(1)))
                        && !wording.figureAt(figures.get(0)).isEnd();
        if (!two) {
            return null;
        }
        int first = yearOf(wording, figures.get(0));
        int second = yearOf(wording, figures.get(1));
        return first > 0 && second > first ? new Ends(figures.get(0), figures.get(1)) : null;
    }

    /** The year told of a figure, behind it or else before; 0 if none is. */
    private static int yearOf(Wording wording, int figure) {
        for (int step : new int[] {1, -1}) {
            for (int i = figure + step; Math.abs(i - figure) <= REACH; i += step) {
                if (wording.at(i).figure() != null) {
                    break;
                }
                int year = year(wording.at(i));
                boolean told = wording.at(i - 1).is("in") || wording.at(i - 1).is("by");
                if (year > 0 && told) {
                    return year;
                }
            }
        }
        return 0;
    }

    private static int year(Wording.Piece piece) {
        String value = piece.time() == null ? null : piece.time().value();
        boolean year = value != null && value.length() == 4 && value.charAt(0) <= '2';
        return year && value.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(value)
                : 0;
    }

    /** So many years may lie between the ends: those told of them first, then all others. */
    private static List<Double> years(Wording wording, Ends ends) {
        Set<Integer> out = new TreeSet<>();
        Set<Integer> named = new TreeSet<>();
        for (int i = 0; i < wording.size(); i++) {
            int year = year(wording.at(i));
            if (year > 0) {
                named.add(year);
            }
            int length = length(wording.at(i));
            if (length > 1) {
                out.add(length);
            }
        }
        if (named.size() > MOST_YEARS) {
            return List.of();
        }
        for (int one : named) {
            named.stream().filter(other -> other > one).forEach(other -> out.add(other - one));
        }
        List<Double> years = new ArrayList<>();
        int told = yearOf(wording, ends.to()) - yearOf(wording, ends.from());
        if (out.contains(told)) {
            years.add((double) told);
        }
        out.stream().filter(n -> n != told && n <= LONGEST).forEach(n -> years.add((double) n));
        return years;
    }

    /** The years of a duration; 0 if it is none of whole years. */
    private static int length(Wording.Piece piece) {
        String value = piece.time() == null ? null : piece.time().value();
        boolean years =
                value != null
                        && value.length() > 2
                        && value.length() <= 5
                        && value.startsWith("P")
                        && value.endsWith("Y");
        String digits = years ? value.substring(1, value.length() - 1) : "";
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }
}
