package org.claimcheck.rules;

import java.util.List;
import java.util.Map;
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

/** A percentage that is not the share the text gives beside it. */
public final class WrongPercentage implements Rule {

    private static final Map<String, Set<String>> LISTS =
            Map.of(
                    "HEDGE",
                    Set.of(
                            "about",
                            "around",
                            "roughly",
                            "approximately",
                            "nearly",
                            "almost",
                            "some",
                            "just",
                            "over",
                            "under",
                            "more",
                            "less",
                            "than",
                            "or",
                            "i",
                            "e",
                            ".",
                            ",",
                            "that",
                            "is",
                            "~",
                            "exactly",
                            "only",
                            "a",
                            "rate",
                            "of",
                            "="),
                    "WHOLE",
                    Set.of("the", "its", "their", "our", "all", "those", "these", "a", "total"));

    /** A is the part, B the whole, P the percentage, R both, F a share in words. */
    private static final List<Template> SHARES =
            Template.all(
                    LISTS,
                    "A# of =WHOLE3 B# ~4 ( =HEDGE4 P% )|,|;",
                    "A# of =WHOLE3 B# ~4 , =HEDGE4 P% ,|.|;|)",
                    "A# ~2 out of =WHOLE3 B# ~4 (|, =HEDGE4 P% )|,|;|.",
                    "A# in B# ~3 ( =HEDGE4 P% )|,|;",
                    "A# in|of B# ~2 , or =HEDGE3 P% ,|.",
                    "of =WHOLE3 B# ~3 , =HEDGE2 A# , or =HEDGE3 P% ,|.",
                    "of =WHOLE3 B# ~3 , =HEDGE2 A# ~3 , or =HEDGE3 P% ,|.|;",
                    "A# ~2 ( P% ) of|out of? =WHOLE3 B#",
                    "P% ~3 (|, =HEDGE4 A# of|in =WHOLE3 B# )|,|;",
                    "P% ~3 (|, =HEDGE4 A# out of =WHOLE3 B# )|,|;|.",
                    "of =WHOLE3 B# ~4 , A# ~2 ( =HEDGE3 P% )",
                    "P% of =WHOLE3 B# ~4 , or about|roughly|some|around? A# ,|.|;",
                    "P% of =WHOLE3 B# ~4 ( or|about|roughly|some|around A# )",
                    "P% ( =HEDGE3 R/ )",
                    "R/ ( =HEDGE3 P% )|,|;",
                    "( R/ ,|;|= P% )|,|;",
                    "P% , or =HEDGE3 A# in|of B# ~1 ,|.|;",
                    "P% , or =HEDGE3 F# ,|.|;",
                    "F# , or =HEDGE3 P% ,|.",
                    "F# of =WHOLE2 ~2 , or =HEDGE3 P% ,|.",
                    "F# ( =HEDGE3 P% )",
                    "F# of ~4 ( =HEDGE3 P% )",
                    "P% ( =HEDGE3 F# )");

    /** The same with F, a fraction in words, in place of the percentage. */
    private static final List<Template> FRACTIONS =
            Template.all(
                    LISTS,
                    "A# of =WHOLE3 B# ~4 ( =HEDGE4 F# )|,|;",
                    "A# ~2 out of =WHOLE3 B# ~4 ( =HEDGE4 F# )|,|;",
                    "A# of =WHOLE3 B# ~4 , or =HEDGE3 F# ,|.",
                    "A# of =WHOLE3 B# ~4 , or =HEDGE3 F# of them|these|those ,|.",
                    "R/ ( =HEDGE3 F# )|,|;",
                    "F# ( =HEDGE4 A# out? of =WHOLE3 B# ~1 )|,|;",
                    "F# ( =HEDGE4 R/ )|,|;",
                    "F# of ~4 ( =HEDGE4 A# out? of =WHOLE3 B# ~1 )|,|;",
                    "F# of ~4 ( =HEDGE4 R/ )|,|;");

    /** Behind a percentage: it is of something else. */
    private static final Set<String> ELSEWHERE =
            Set.of("of", "ci", "confidence", "credible", "interval", "chance", "likely");

    /** A share in a rate of so many each: "12 in 1,000" is seldom a count of people. */
    private static final double NEAR = 0.5;

    private static final RuleInfo INFO =
            RuleInfo.named("wrong-percentage", Family.CONSISTENCY, Severity.WARNING)
                    .summary("A percentage is not the share beside it")
                    .question("Which of these figures is wrong?")
                    .why(
                            "Two figures of one sentence contradict each other, so at least one of"
                                    + " the three numbers is wrong.")
                    .fix("Work the share out again from the counts, and correct what is wrong.")
                    .flagged("Of all wells, 14 of the 41 tested (43%) held too much nitrate.")
                    .flagged("In the count, 12 of 48 (one third) held too much nitrate.")
                    .clean("Of all wells, 14 of the 41 tested (34%) held too much nitrate.")
                    .clean("About a third of the wells (34%) held too much nitrate.")
                    .source(
                            "Interval arithmetic over what each figure may have been rounded from;"
                                    + " whole counts below 1,000 are taken as exact.")
                    .misses(
                            "Shares whose part, whole and percentage stand in different sentences,"
                                    + " or far from each other in one.")
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
                        Stream.concat(
                                Template.matches(SHARES, w).map(m -> wrong(m, 'P')),
                                Template.matches(FRACTIONS, w).map(m -> wrong(m, 'F'))));
    }

    /**
     * @param place of the share that is claimed
     */
    private static @Nullable Wrong wrong(Match match, char place) {
        Wording wording = match.wording();
        Figure claimed = match.figure(place);
        int at = match.at(place);
        Share share = Share.of(match, place == 'P');
        boolean whole = match.has('B') && at < match.at('B');
        boolean elsewhere =
                place == 'P'
                        && !(whole && match.at('B') < match.at('A'))
                        && ELSEWHERE.contains(wording.at(at + 1).word());
        boolean kind = place == 'P' ? claimed.isPercent() : isFraction(match);
        if (share == null || !kind || claimed.isEnd() || elsewhere) {
            return null;
        }
        Range percent = place == 'P' ? claimed.range() : claimed.range().times(100);
        if (share.range().times(100).meets(percent) || isOther(wording, percent)) {
            return null;
        }
        double step = place == 'P' ? claimed.step() : 1;
        String message =
                String.format(
                        "%s is %s, not %s; correct what is wrong.",
                        share.words(), Decimals.percent(share.value(), step), match.words(place));
        return new Wrong(wording.at(at).span(), message);
    }

    private static boolean isFraction(Match match) {
        return match.figure('F').kind() == Kind.FRACTION && !match.words('F').contains("/");
    }

    /**
     * @param words the operands as the document has them
     */
    private record Share(double value, Range range, String words) {

        /**
         * @param isPercent whether a fraction is the operand, not what is claimed
         */
        static @Nullable Share of(Match match, boolean isPercent) {
            if (match.has('F') && isPercent) {
                Figure share = match.figure('F');
                return isFraction(match)
                        ? new Share(share.value(), share.range(), match.words('F'))
                        : null;
            }
            boolean ratio = match.has('R');
            Figure part = match.figure(ratio ? 'R' : 'A');
            Figure whole =
                    ratio
                            ? java.util.Objects.requireNonNull(
                                    match.wording().at(match.at('R')).whole())
                            : match.figure('B');
            boolean fits =
                    part.isLike(whole)
                            && part.kind() != Kind.FRACTION
                            && !part.isEnd()
                            && !whole.isEnd()
                            && whole.value() > 0
                            && part.value() <= whole.value();
            if (!fits) {
                return null;
            }
            boolean rate = !ratio && match.wording().at(match.at('A') + 1).is("in");
            Range divisor = rate ? whole.range().widened(NEAR) : whole.range();
            String words = ratio ? match.words('R') : match.words('A') + " of " + match.words('B');
            return new Share(part.value() / whole.value(), part.range().over(divisor), words);
        }
    }

    /** Whether the percentage fits two other figures of the sentence, or what a share leaves. */
    private static boolean isOther(Wording wording, Range percent) {
        List<Figure> figures =
                wording.ofKind(Wording.Kind.FIGURE).stream()
                        .filter(f -> f.kind() == Kind.NUMBER || f.kind() == Kind.MONEY)
                        .toList();
        for (Figure part : figures) {
            for (Figure whole : figures) {
                if (part.value() < whole.value() && part.isLike(whole)) {
                    Range share = part.range().over(whole.range()).times(100);
                    if (share.meets(percent) || share.times(-1).plus(100).meets(percent)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
