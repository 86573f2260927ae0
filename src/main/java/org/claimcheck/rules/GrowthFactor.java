package org.claimcheck.rules;

import java.util.Set;
import org.claimcheck.rules.Template.Match;
import org.jspecify.annotations.Nullable;

/** "Doubled from 20 to 40": a change told as a multiple. */
final class GrowthFactor {

    private static final Set<String> ABOUT =
            Set.of("nearly", "almost", "about", "roughly", "around", "practically", "virtually");

    private static final double FOLD_LEAST = 0.8;

    private static final double FOLD_MOST = 1.1;

    private GrowthFactor() {}

    /** What is wrong with a match whose first word is the multiple; null if it fits. */
    static @Nullable Wrong wrong(Match match) {
        Wording wording = match.wording();
        String word = wording.at(match.first()).word();
        Integer fold = GrowthWords.FOLD.get(word);
        boolean falls = match.figure('B').value() < match.figure('A').value();
        // "Fell fourfold": the first is four times the last.
        char small = fold != null && falls ? 'B' : 'A';
        char large = fold != null && falls ? 'A' : 'B';
        Range actual = match.figure(large).range().over(match.figure(small).range());
        Range claimed =
                fold == null
                        ? claimed(word, wording, match.first())
                        : claimed(fold, wording, match.first());
        boolean like = WrongGrowthRate.compares(match.figure('A'), match.figure('B'));
        if (!like || actual.meets(claimed) || wording.hasWord(GrowthWords.ADJUSTED)) {
            return null;
        }
        double times = match.figure(large).value() / match.figure(small).value();
        return new Wrong(
                wording.at(match.first()).span(),
                String.format(
                        "%s is %s times %s: the %s %s.",
                        match.words(large),
                        Decimals.of(times, 1),
                        match.words(small),
                        fold == null ? "figure has not" : "change is not",
                        word));
    }

    /** "Rose fourfold" is told of four times as much and of four times more. */
    private static Range claimed(int fold, Wording wording, int at) {
        boolean more = isMore(wording, at);
        return new Range(
                fold * FOLD_LEAST, more ? Double.POSITIVE_INFINITY : (fold + 1) * FOLD_MOST);
    }

    private static boolean isMore(Wording wording, int at) {
        return wording.at(at - 1).is("than") && wording.at(at - 2).is("more");
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
        if (isMore(wording, at)) {
            boolean less = verb.equals("halved");
            double whole = verb.equals("halved") ? 0.5 : Math.rint(usual.low() + 0.2);
            return less ? new Range(0, whole) : new Range(whole, Double.POSITIVE_INFINITY);
        }
        return ABOUT.contains(before) ? usual.widened(usual.low() / 10) : usual;
    }
}
