package org.claimcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Percentages that the words make the shares of one whole. */
final class Shares {

    /** Shares far from a whole were never meant to be all of one. */
    private static final Range WHOLE_OF_ONE = new Range(85, 130);

    private static final int REACH = 3;

    /** The verb of division stands at most so far before the first share. */
    private static final int LEAD = 6;

    private static final int LONGEST_ITEM = 6;

    /** A word with those of which one follows it, where the parts of one thing are told. */
    private static final Map<String, Set<String>> DIVIDED =
            Map.of(
                    "split", Set.of("between", "among", "into"),
                    "divided", Set.of("between", "among", "into"),
                    "shared", Set.of("between", "among"),
                    "made", Set.of("up"),
                    "composed", Set.of("of"),
                    "blend", Set.of("of"),
                    "mixture", Set.of("of"),
                    "consists", Set.of("of"),
                    "consisting", Set.of("of"),
                    "consisted", Set.of("of"));

    /** "60 % of whom": a share of the share before. */
    private static final Set<String> PART_OF = Set.of("whom", "which", "them", "these", "those");

    /** Between two shares: the second is one of something else. */
    private static final Set<String> CLAUSE =
            Set.of("which", "who", "whom", "that", "was", "were", "is", "are", "has", "have");

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
                    "while");

    /** Words with which shares are of several wholes, or one thing is in two of them. */
    private static final Set<String> SEVERAL =
            Set.of(
                    "respectively",
                    "either",
                    "both",
                    "multiple",
                    "several",
                    "overlap",
                    "times",
                    "compared",
                    "among",
                    "whereas",
                    "each");

    private Shares() {}

    static Stream<Wrong> wrong(Wording wording) {
        List<Integer> percents = wording.percents();
        List<Figure> shares = wording.figuresAt(percents);
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
        boolean one =
                isVote(wording, percents)
                        || isDivided(wording, percents)
                        || Answers.areOfOne(wording, percents);
        return (rest && near) || (above && one && !wording.hasWord(SEVERAL))
                ? Stream.of(Sums.shares(wording, percents))
                : Stream.empty();
    }

    /** "Up 5%", "5% more": no share; "made up of 5%" is one. */
    private static boolean isChange(Wording wording, int percent) {
        boolean parts = wording.at(percent - 1).is("of") && wording.at(percent - 2).is("up");
        return !parts && wording.hasWord(GrowthWords.MOVED, percent - 2, percent + 2);
    }

    /** Whether each percentage is what somebody won of one and the same vote. */
    private static boolean isVote(Wording wording, List<Integer> percents) {
        boolean told = wording.hasWord(VOTE) && !wording.hasWord(UNSURE) && !wording.hasTime(0);
        boolean won = false;
        for (int i : percents) {
            boolean winner = wording.hasWord(WON, i - REACH, i);
            boolean ofVote =
                    wording.at(i + 1).is("of") && wording.hasWord(VOTE, i + 2, i + 2 + REACH);
            // "Ames won 45 percent, Barlow 38 percent": the verb stands once.
            boolean name = wording.at(i - 1).capital();
            told &= winner || ofVote || (won && name);
            won |= winner;
        }
        return told;
    }

    /** Whether the percentages are what one thing is divided into: "split between A (50%), B". */
    private static boolean isDivided(Wording wording, List<Integer> percents) {
        int first = percents.get(0);
        boolean divided = false;
        for (int i = Math.max(0, first - LEAD); i < first; i++) {
            String word = wording.at(i).word();
            String next = wording.at(i + 1).word();
            divided |= DIVIDED.getOrDefault(word, Set.of()).contains(next);
        }
        return divided && !wording.hasTime(first) && areListed(wording, percents);
    }

    /** Whether no more than a name stands between one percentage and the next. */
    private static boolean areListed(Wording wording, List<Integer> percents) {
        for (int i = 1; i < percents.size(); i++) {
            int from = percents.get(i - 1) + 1;
            int to = percents.get(i);
            boolean clause = wording.hasWord(CLAUSE, from, to);
            boolean part =
                    wording.at(to + 1).is("of") && PART_OF.contains(wording.at(to + 2).word());
            if (clause || part || to - from > LONGEST_ITEM) {
                return false;
            }
        }
        return true;
    }
}
