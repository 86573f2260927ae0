package org.claimcheck.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups of words whose number in a sentence says something about whether it can be checked. Closed
 * classes of English and the cues of the project's taxonomy of claims; only the counts reach the
 * model.
 */
enum CueGroup {
    FIRST_PERSON(
            4,
            "i we me us my our myself ourselves mine ours i'm i've i'll i'd we're we've we'll we'd"),
    SECOND_PERSON(2, "you your yours you're you've you'll"),
    AMOUNT(
            4,
            "percent percentage million billion trillion thousand hundred dozen hundreds thousands"
                    + " millions billions half third quarter double doubled tripled average rate"
                    + " number total per majority"),
    NUMBER_WORD(
            2,
            "one two three four five six seven eight nine ten eleven twelve twenty thirty forty"
                    + " fifty sixty seventy eighty ninety"),
    CAUSE(1, "because caused cause led result resulted due since"),
    OPINION(
            3,
            "think believe feel hope wish want should must ought need agree disagree love hate"
                    + " important great good bad better best worse right wrong clear"),
    FUTURE(2, "will would shall going gonna may might could can won't"),
    PAST(
            4,
            "was were had did been became began came went took made gave got said told saw left held"
                    + " won lost sent spent built brought cut put ran rose fell grew paid sold met"
                    + " led broke"),
    COMPARISON(
            2,
            "more less most least higher lower highest lowest largest smallest biggest greater fewer"
                    + " than first last only ever never every"),
    DATE(
            2,
            "january february march april may june july august september october november december"
                    + " monday tuesday wednesday thursday friday saturday sunday year years month"
                    + " months week weeks day days decade century ago yesterday today"),
    LAW(
            2,
            "bill voted vote act law passed vetoed signed congress senate court tax treaty"
                    + " legislation amendment budget"),
    SPEECH(1, "said says told according reported called announced stated claimed added"),
    BEING(1, "is are was were be been being am");

    /** In order. */
    static final List<CueGroup> ALL = List.of(values());

    private static final Map<String, Set<CueGroup>> BY_WORD = byWord();

    private final int most;
    private final String words;

    CueGroup(int most, String words) {
        this.most = most;
        this.words = words;
    }

    private static Map<String, Set<CueGroup>> byWord() {
        Map<String, Set<CueGroup>> out = new HashMap<>();
        for (CueGroup group : ALL) {
            for (String word : group.words.split(" ", -1)) {
                out.computeIfAbsent(word, w -> EnumSet.noneOf(CueGroup.class)).add(group);
            }
        }
        return out;
    }

    /** Higher counts are not told apart. */
    int most() {
        return most;
    }

    /**
     * The groups that a word belongs to.
     *
     * @param word in lower case
     */
    static Set<CueGroup> of(String word) {
        return BY_WORD.getOrDefault(word, Set.of());
    }
}
