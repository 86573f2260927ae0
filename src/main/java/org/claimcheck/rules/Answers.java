package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shares of those who answered one question: "54 % said yes, 43 % said no and 12 % were undecided".
 * Nobody gives two of these answers. A question with many answers has none of these words.
 */
final class Answers {

    private static final int REACH = 4;

    private static final int MOST = 3;

    /** The answers to one question, each with what stands for the opposite. */
    private static final Map<String, String> OPPOSITES =
            Map.ofEntries(
                    Map.entry("yes", "no"),
                    Map.entry("for", "against"),
                    Map.entry("favor", "against"),
                    Map.entry("favour", "against"),
                    Map.entry("agree", "disagree"),
                    Map.entry("agreed", "disagreed"),
                    Map.entry("approve", "disapprove"),
                    Map.entry("approved", "disapproved"),
                    Map.entry("support", "oppose"),
                    Map.entry("supported", "opposed"),
                    Map.entry("satisfied", "dissatisfied"),
                    Map.entry("optimistic", "pessimistic"),
                    Map.entry("favourable", "unfavourable"),
                    Map.entry("favorable", "unfavorable"));

    private static final Set<String> NEITHER =
            Set.of("undecided", "unsure", "know", "neither", "sure", "abstained", "answer");

    /** An answer with these around it is one of a group, or to a question of its own. */
    private static final Set<String> APART =
            Set.of(
                    "men",
                    "women",
                    "of",
                    "voters",
                    "members",
                    "it",
                    "him",
                    "her",
                    "they",
                    "strongly");

    private static final Set<String> LINKS =
            Set.of(
                    ",", ";", "and", "while", "but", "with", "some", "another", "a", "further",
                    "about", "only", "just", "the", "other", "nearly", "almost");

    private static final Set<String> ENDS =
            Set.of("", ",", ".", ";", ")", "and", "while", "but", "or", "?");

    private Answers() {}

    /** Whether each percentage is of another answer to the same question. */
    static boolean areOfOne(Wording wording, List<Integer> percents) {
        if (wording.hasTime(percents.get(0)) || percents.size() > MOST) {
            return false;
        }
        List<String> answers = new ArrayList<>();
        int end = percents.get(0);
        for (int percent : percents) {
            int answer = answer(wording, percent);
            if (answer < 0 || !isJoined(wording, end, percent)) {
                return false;
            }
            answers.add(wording.at(answer).word());
            end = answer + 1;
        }
        String first = answers.get(0);
        String second = answers.get(1);
        boolean opposite =
                second.equals(OPPOSITES.get(first)) || first.equals(OPPOSITES.get(second));
        return opposite && answers.stream().skip(2).allMatch(NEITHER::contains);
    }

    /** Whether nothing but a link stands between an answer and the next percentage. */
    private static boolean isJoined(Wording wording, int from, int percent) {
        for (int i = from; i < percent; i++) {
            if (!LINKS.contains(wording.at(i).word())) {
                return false;
            }
        }
        return true;
    }

    /** The index of what those answered whose share stands at one; -1 where that is not plain. */
    private static int answer(Wording wording, int percent) {
        for (int i = percent + 1; i <= percent + REACH; i++) {
            String word = wording.at(i).word();
            boolean known =
                    OPPOSITES.containsKey(word)
                            || OPPOSITES.containsValue(word)
                            || NEITHER.contains(word);
            if (known && ENDS.contains(wording.at(i + 1).word())) {
                return i;
            }
            if (APART.contains(word) || wording.at(i).kind() != Wording.Kind.WORD) {
                return -1;
            }
        }
        return -1;
    }
}
