package org.claimcheck.claim;

import java.util.Set;
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

    private static final Set<String> PAST =
            Set.of(
                    ("was were had did became began came went took made gave got said told saw left"
                                    + " held won lost sent spent built brought cut put ran rose fell"
                                    + " grew paid sold met led broke found wrote drew fought bought"
                                    + " caught chose died drove fled flew hit kept knew laid lay let"
                                    + " read rode sank set shot shut stood stole struck swore taught"
                                    + " thought threw understood withdrew wore")
                            .split(" "));

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
        String word = token.word();
        return token.isWord()
                && (PAST.contains(word)
                        || (word.length() > 4
                                && word.endsWith("ed")
                                && !ADJECTIVES_IN_ED.contains(word)));
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
