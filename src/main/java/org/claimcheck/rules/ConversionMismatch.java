package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quantity.Quantity.Bound;
import org.claimcheck.quantity.Quantity.Kind;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.jspecify.annotations.Nullable;

/** A measure whose conversion beside it is another one. */
public final class ConversionMismatch implements Rule {

    /** Writers convert before they round: what is closer than this is no slip. */
    private static final double SLACK = 0.03;

    /** The same where the text says that it is about so much. */
    private static final double ABOUT = 0.15;

    /** Degrees a rounded temperature may be off by. */
    private static final double DEGREES = 1.5;

    /** So many words may stand between a measure and the bracket. */
    private static final int REACH = 2;

    private static final Set<String> HEDGES =
            Set.of(
                    "about",
                    "around",
                    "roughly",
                    "approximately",
                    "approx",
                    "some",
                    "nearly",
                    "almost",
                    "just",
                    "over",
                    "under",
                    "or",
                    "c",
                    "ca",
                    "circa",
                    "~",
                    "\u2248",
                    "=",
                    "i",
                    "e",
                    ".",
                    "that",
                    "is",
                    "less",
                    "more",
                    "than");

    private static final Set<String> ENDS = Set.of(")", "]", ",", ";", "/");

    /** Words after which another place or thing is measured. */
    private static final Set<String> APART =
            Set.of(
                    "from", "of", "in", "by", "at", "to", "with", "and", "or", "above", "below",
                    "for", "on", "per", "than", "but", "x", "\u00d7");

    private static final RuleInfo INFO =
            RuleInfo.named("conversion-mismatch", Family.CONSISTENCY, Severity.WARNING)
                    .summary("A measure and its conversion do not fit")
                    .why("One of the two is wrong, and readers take the one in the unit they know.")
                    .fix("Convert again from the measure the source gives.")
                    .flagged("The mast is 75 ft (32 m) high.")
                    .clean("The mast is 75 ft (~23 m) high.")
                    .clean("The wall is 12 miles long (3 m of it above the water).")
                    .source(
                            "Factors of NIST SP 811, appendix B; gallons, tons, miles, ounces and"
                                    + " horsepower pass in each of their meanings.")
                    .misses(
                            "Conversions off by less than 3 %, or 15 % after \u201cabout\u201d;"
                                    + " products such as 4 x 6 in; currencies.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        for (Wording wording : Wording.of(article, 2)) {
            for (int i = 0; i < wording.size(); i++) {
                Finding finding = finding(wording, i);
                if (finding != null) {
                    out.add(finding);
                }
            }
        }
        return out.stream();
    }

    private static @Nullable Finding finding(Wording wording, int i) {
        Measured measured = Measured.endingAt(wording, i);
        int other = measured == null ? -1 : converted(wording, i);
        Measured converted = other < 0 ? null : Measured.from(wording, other);
        if (measured == null
                || converted == null
                || !ENDS.contains(wording.at(converted.last() + 1).word())
                || !Measures.convert(measured.unit(), converted.unit())
                || fits(measured, converted)) {
            return null;
        }
        double value = middle(Measures.in(measured.unit(), converted.unit(), measured.middle()));
        return INFO.finding(
                wording.at(other).span().cover(wording.at(converted.last()).span()),
                String.format(
                        "%s is %s %s, not %s; convert again.",
                        Decimals.capital(measured.words()),
                        Decimals.of(value, Math.max(converted.step(), Math.abs(value) / 100)),
                        converted.unit(),
                        converted.words()));
    }

    private static double middle(List<Range> ranges) {
        return ranges.get(0).low();
    }

    /** The index of a measure in brackets or after "or", behind the one at an index; or -1. */
    private static int converted(Wording wording, int measured) {
        int at = measured + 1;
        while (at <= measured + REACH && isNoun(wording.at(at))) {
            at++;
        }
        boolean bracket = wording.at(at).is("(") || wording.at(at).is("[");
        boolean or = wording.at(at).is(",") && wording.at(at + 1).is("or");
        if (!bracket && !or) {
            return -1;
        }
        at++;
        while (HEDGES.contains(wording.at(at).word())) {
            at++;
        }
        return wording.at(at).kind() == Wording.Kind.FIGURE ? at : -1;
    }

    private static boolean isNoun(Wording.Piece piece) {
        boolean joint = piece.is("-") || piece.is(".");
        return joint || (piece.kind() == Wording.Kind.WORD && !APART.contains(piece.word()));
    }

    private static boolean fits(Measured one, Measured other) {
        boolean about = one.isAbout() || other.isAbout();
        if (Measures.isScale(one.unit())) {
            double margin = DEGREES + (about ? 2 * DEGREES : 0);
            return fits(one, other, margin);
        }
        return fits(one, other, other.value() * (about ? ABOUT : SLACK));
    }

    /** Whether the first, in the unit of the other, comes this close to it in some meaning. */
    private static boolean fits(Measured one, Measured other, double margin) {
        return Measures.in(one.unit(), other.unit(), one.range()).stream()
                .anyMatch(r -> r.widened(margin).meets(other.range()));
    }

    /**
     * A measure that stands alone: no range, no side of something, no "5 ft 10 in".
     *
     * @param last index of its last piece
     */
    private record Measured(
            String unit,
            double value,
            double step,
            Range range,
            boolean isAbout,
            String words,
            int last) {

        Range middle() {
            return Range.exactly(value);
        }

        /** The measure whose last figure stands at an index; null if that is not plain. */
        static @Nullable Measured endingAt(Wording wording, int i) {
            Figure figure = measure(wording, i);
            if (figure == null || isRow(wording, i)) {
                return null;
            }
            Figure before = measure(wording, i - 1);
            if (before == null && wording.at(i - 1).is("and")) {
                before = measure(wording, i - 2);
            }
            String unit = before == null ? null : before.unit();
            if (unit != null && Measures.convert(unit, figure.unit())) {
                return null;
            }
            return figure.isEnd() || wording.figure(i - 1) != null ? null : of(wording, figure, i);
        }

        /** The measure that begins at an index; null if that is not plain. */
        static @Nullable Measured from(Wording wording, int i) {
            Figure figure = measure(wording, i);
            return figure == null || figure.isEnd() ? null : of(wording, figure, i);
        }

        private static Measured of(Wording wording, Figure figure, int i) {
            double half = figure.step();
            Range range = figure.isExact() ? Range.around(figure.value(), half) : figure.range();
            return new Measured(
                    java.util.Objects.requireNonNull(figure.unit()),
                    figure.value(),
                    figure.step(),
                    range,
                    figure.bound() == Bound.ABOUT,
                    wording.words(i),
                    i);
        }

        private static @Nullable Figure measure(Wording wording, int i) {
            Figure figure = wording.figure(i);
            return figure != null && figure.kind() == Kind.MEASURE && figure.unit() != null
                    ? figure
                    : null;
        }

        /** "4 x 6 in": a side of something. */
        private static boolean isRow(Wording wording, int i) {
            String before = wording.at(i - 1).word();
            return APART.contains(before)
                    && (before.equals("x") || before.equals("\u00d7") || before.equals("by"));
        }
    }
}
