package org.claimcheck.rules;

import java.util.Set;
import org.claimcheck.rules.Template.Match;
import org.jspecify.annotations.Nullable;

/** "Doubled from 20 to 40": a change told as a multiple. */
final class GrowthFactor {

    private static final Set<String> ABOUT =
            Set.of("nearly", "almost", "about", "roughly", "around", "practically", "virtually");

    private GrowthFactor() {}

    /** What is wrong with a match whose first word is the multiple; null if it fits. */
    static WrongGrowthRate.@Nullable Wrong wrong(Match match) {
        Wording wording = match.wording();
        Figure from = match.figure('A');
        Figure to = match.figure('B');
        String verb = wording.at(match.first()).word();
        Range claimed = claimed(verb, wording, match.first());
        boolean fits = to.range().over(from.range()).meets(claimed);
        if (!WrongGrowthRate.compares(from, to) || fits || wording.hasWord(GrowthWords.ADJUSTED)) {
            return null;
        }
        return new WrongGrowthRate.Wrong(
                wording.at(match.first()).span(),
                String.format(
                        "%s is %s times %s: the figure has not %s.",
                        match.words('B'),
                        Decimals.of(to.value() / from.value(), 1),
                        match.words('A'),
                        verb));
    }

    /** Writers round to the next whole multiple, and let "more than" stand for little more. */
    private static Range claimed(String verb, Wording wording, int at) {
        Range usual =
                switch (verb) {
                    case "halved" -> new Range(0.4, 0.6);
                    case "tripled", "trebled" -> new Range(2.6, 3.6);
                    case "quadrupled" -> new Range(3.5, 4.7);
                    default -> new Range(1.7, 2.5);
                };
        String before = wording.at(at - 1).word();
        if (before.equals("than") && wording.at(at - 2).is("more")) {
            boolean less = verb.equals("halved");
            double whole = verb.equals("halved") ? 0.5 : Math.rint(usual.low() + 0.2);
            return less ? new Range(0, whole) : new Range(whole, Double.POSITIVE_INFINITY);
        }
        return ABOUT.contains(before) ? usual.widened(usual.low() / 10) : usual;
    }
}
