package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Tokens;

/** What is missing before a claim can be looked up, in the order an editor would ask. */
final class Needs {

    private static final Phrases NOBODY =
            Phrases.of(
                    "experts|critics|officials|researchers|scientists|analysts|observers|sources"
                            + "|people|many|some say|said|believe|claim|argue|think|warn",
                    "according to experts|critics|officials|researchers|scientists|analysts"
                            + "|observers|sources|some|many|reports",
                    "is|was|are|were widely|generally|often|sometimes said|believed|considered"
                            + "|regarded|thought",
                    "is|are|was|were believed|thought|said to",
                    "it is|was said|believed|thought|claimed|reported that",
                    "studies|research show|shows|suggest|suggests");
    private static final Phrases SOMETIME =
            Phrases.of(
                    "recently",
                    "lately",
                    "nowadays",
                    "currently",
                    "in recent years|months|decades|times",
                    "in later|subsequent years",
                    "for many|several|some years|decades|centuries",
                    "many|several|some years|decades ago");
    private static final Phrases SOME =
            Phrases.of(
                    "some|several|many|certain|numerous|various of",
                    "several|numerous|various|certain countries|cities|companies|studies|schools"
                            + "|groups|states|experts|members|sources|others",
                    "a number of",
                    "a lot of",
                    "a majority of");
    private static final Set<String> PRONOUNS =
            Set.of(
                    "it", "they", "this", "these", "those", "he", "she", "its", "their", "his",
                    "her");

    private Needs() {}

    /**
     * @param dated whether a date stands in the sentence
     */
    static List<String> of(Tokens tokens, Evidence evidence, boolean dated) {
        List<String> out = new ArrayList<>();
        if (evidence.isEmpty()) {
            out.add("source");
        }
        if (evidence.isEmpty() && NOBODY.standsIn(tokens)) {
            out.add("who");
        }
        if (!dated && SOMETIME.standsIn(tokens)) {
            out.add("date");
        }
        if (SOME.standsIn(tokens)) {
            out.add("which");
        }
        if (PRONOUNS.contains(tokens.at(0).word())) {
            out.add("context");
        }
        return out;
    }
}
