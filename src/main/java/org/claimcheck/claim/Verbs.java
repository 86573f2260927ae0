package org.claimcheck.claim;

import java.util.Set;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Tells finite verbs by their form, without tagging: the common ones and those in -ed. */
final class Verbs {

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

    private static final Set<String> ADJECTIVES_IN_ED =
            Set.of("based", "called", "named", "united", "speed", "indeed", "need", "hundred", "red");

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

    /** Whether something is told as past: a past form that "is" or "are" does not make a state. */
    static boolean tellPast(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token before = tokens.at(i - 1);
            boolean state = before.is("is") || before.is("are") || before.is("be");
            if (!state && isPast(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }
}
