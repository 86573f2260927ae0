package org.claimcheck.claim;

import java.util.Set;
import org.claimcheck.text.PastVerbs;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Tells finite verbs by their form, without tagging: the common ones and those in -ed. */
public final class Verbs {

    private static final Set<String> PRESENT =
            Set.of(
                    ("is are has have does do contains makes takes gives holds remains costs covers"
                                    + " runs lies stands includes consists belongs employs produces"
                                    + " earns pays receives owns sells uses requires allows bans"
                                    + " forbids ranks leads causes accounts represents rises falls"
                                    + " grows says reports shows finds attracts handles feeds")
                            .split(" "));

    /** Besides the forms of {@link PastVerbs}: auxiliaries, and those that are presents too. */
    private static final Set<String> MORE_PAST =
            Set.of("was", "were", "had", "cut", "let", "put", "read", "set");

    /**
     * Behind one of these a past form describes: "are supported", "the burnt", "by distributed".
     */
    private static final Set<String> DESCRIBES =
            Set.of(
                    ("is are be being been a an the of with by for from in to its their his her our"
                                    + " - no any more most such all as")
                            .split(" "));

    private static final Set<String> ADJECTIVES_IN_ED =
            Set.of(
                    "based", "called", "named", "united", "speed", "indeed", "need", "hundred",
                    "red");

    private Verbs() {}

    static boolean isPast(Token token) {
        return MORE_PAST.contains(token.word())
                || (PastVerbs.isPast(token) && !ADJECTIVES_IN_ED.contains(token.word()));
    }

    static boolean isFinite(Token token) {
        return token.isWord() && (PRESENT.contains(token.word()) || isPast(token));
    }

    /** Whether a finite verb stands in a range of tokens. */
    static boolean standIn(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is told as past. */
    public static boolean tellPast(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isPast(tokens.at(i)) && !DESCRIBES.contains(tokens.at(i - 1).word())) {
                return true;
            }
        }
        return false;
    }
}
