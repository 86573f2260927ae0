package org.claimcheck.rules;

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
import org.jspecify.annotations.Nullable;

/** A measure whose conversion beside it is another one. */
public final class ConversionMismatch implements Rule {

    /** Writers convert before they round: what is closer than this is no slip. */
    private static final double SLACK = 0.03;

    /** The same where the text says that it is about so much. */
    private static final double ABOUT = 0.15;

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

    private static final Set<String> ENDS = Set.of(")", "]", ",", ";", "/", ".");

    /** Words after which another place or thing is measured. */
    private static final Set<String> APART =
            Set.of(
                    "from", "of", "in", "by", "at", "to", "with", "and", "or", "above", "below",
                    "for", "on", "per", "than", "but", "x", "\u00d7");

    private static final RuleInfo INFO =
            RuleInfo.named("conversion-mismatch", Family.CONSISTENCY, Severity.WARNING)
                    .summary("A measure and its conversion do not fit")
                    .question("Which of the two measures is right?")
                    .why("One of the two is wrong, and readers take the one in the unit they know.")
                    .fix("Convert again from the measure the source gives.")
                    .flagged("The mast is 75 ft (32 m) high.")
                    .clean("The mast is 75 ft (~23 m) high.")
                    .clean("The wall is 12 miles long (3 m of it above the water).")
                    .source(
                            "Factors of NIST SP 811, appendix B; gallons, tons, miles, ounces and"
                                    + " horsepower pass in each of their meanings, temperatures as"
                                    + " such and as differences.")
                    .misses(
                            "Conversions off by less than 3%, or 15% after \u201cabout\u201d;"
                                    + " products such as 4 x 6 in; currencies.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        for (Wording wording : Wordings.of(article, 2)) {
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
                || fits(wording, measured, converted)) {
            return null;
        }
        double value = value(wording, measured, converted);
        return INFO.finding(
                wording.at(other).span().cover(wording.at(converted.last()).span()),
                String.format(
                        "%s is %s %s, not %s; convert again.",
                        Decimals.capital(measured.words()),
                        Decimals.of(value, Math.max(converted.step(), Math.abs(value) / 100)),
                        converted.unit(),
                        converted.words()));
    }

    /** What a measure is in the unit of the other, in the usual meaning of both. */
    private static double value(Wording wording, Measured one, Measured other) {
        return Measures.isScale(one.unit())
                ? Degrees.value(wording, one, other)
                : Measures.in(one.unit(), other.unit(), Range.exactly(one.value())).get(0).low();
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

    /** Whether the first, in the unit of the other, comes close to it in some meaning. */
    private static boolean fits(Wording wording, Measured one, Measured other) {
        if (Measures.isScale(one.unit())) {
            return Degrees.fit(wording, one, other);
        }
        double margin = other.value() * (one.isAbout() || other.isAbout() ? ABOUT : SLACK);
        return Measures.in(one.unit(), other.unit(), one.range()).stream()
                .anyMatch(r -> r.widened(margin).meets(other.range()));
    }
}
