package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.quantity.Quantity.Kind;

/** Percentages that the words make the shares of one whole. */
final class Shares {

    /** Shares far from a whole were never meant to be all of one. */
    private static final Range WHOLE_OF_ONE = new Range(85, 130);

    private static final int REACH = 3;

    private static final Set<String> REST = Set.of("remaining", "rest", "remainder");

    private static final Set<String> VOTE = Set.of("vote", "votes", "ballots");

    private static final Set<String> WON =
            Set.of(
                    "won",
                    "took",
                    "received",
                    "got",
                    "with",
                    "by",
                    "to",
                    "against",
                    "versus",
                    "polled",
                    "had",
                    "scored");

    /** Words with which a share is not one of the votes cast. */
    private static final Set<String> UNSURE =
            Set.of(
                    "turnout",
                    "counted",
                    "least",
                    "threshold",
                    "needed",
                    "approval",
                    "poll",
                    "round",
                    "respectively",
                    "either",
                    "both",
                    "multiple",
                    "times",
                    "while",
                    "compared",
                    "among",
                    "whereas");

    private Shares() {}

    static Stream<PartsExceedWhole.Wrong> wrong(Wording wording) {
        List<Integer> percents =
                wording.figures().stream()
                        .filter(i -> at(wording, i).kind() == Kind.PERCENT)
                        .toList();
        List<Figure> shares = percents.stream().map(i -> at(wording, i)).toList();
        boolean plain =
                percents.size() > 1
                        && percents.size() <= Sums.MOST
                        && shares.stream().allMatch(f -> f.isPercent() && !f.isEnd())
                        && percents.stream().noneMatch(i -> isChange(wording, i))
                        && !Sums.anyMakes(shares, Range.exactly(100));
        if (!plain) {
            return Stream.empty();
        }
        int last = percents.get(percents.size() - 1);
        boolean rest = wording.hasWord(REST, last - REACH, last + 2);
        boolean near = Sums.of(shares).meets(WHOLE_OF_ONE);
        boolean above = Sums.of(shares).low() > 100;
        if ((rest && near) || (above && isVote(wording, percents))) {
            return Stream.of(wrong(wording, percents, shares));
        }
        return Stream.empty();
    }

    private static Figure at(Wording wording, int i) {
        return java.util.Objects.requireNonNull(wording.figure(i));
    }

    /** "Up 5%", "5% more": no share. */
    private static boolean isChange(Wording wording, int percent) {
        return wording.hasWord(GrowthWords.MOVED, percent - 2, percent + 2);
    }

    /** Whether each percentage is what somebody won of one and the same vote. */
    private static boolean isVote(Wording wording, List<Integer> percents) {
        boolean told = wording.hasWord(VOTE) && !wording.hasWord(UNSURE);
        for (int i = 0; i < wording.size(); i++) {
            told &= wording.at(i).kind() != Wording.Kind.TIME;
        }
        for (int i : percents) {
            boolean won = wording.hasWord(WON, i - REACH, i);
            boolean ofVote =
                    wording.at(i + 1).is("of") && wording.hasWord(VOTE, i + 2, i + 2 + REACH);
            told &= (won || ofVote) && at(wording, i).isExact();
        }
        return told;
    }

    private static PartsExceedWhole.Wrong wrong(
            Wording wording, List<Integer> percents, List<Figure> shares) {
        List<String> words = new ArrayList<>();
        percents.forEach(i -> words.add(wording.words(i)));
        return new PartsExceedWhole.Wrong(
                wording.at(percents.get(percents.size() - 1)).span(),
                String.format(
                        "%s make %s %%, not 100 %%; add up again.",
                        Sums.list(words), Decimals.sum(Sums.value(shares))));
    }
}
