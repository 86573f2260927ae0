package org.claimcheck.quote;

import java.util.Set;
import org.claimcheck.text.CalendarNames;

/** What a token can be in a noun phrase, by its spelling and the closed word classes. */
final class NounTokens {

    private static final Set<String> PARTICLES =
            Words.set("van von de den der del da di la le bin ibn al el dos du");

    private NounTokens() {}

    static String bare(FoldedToken token) {
        String word = token.word();
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    static boolean isHead(FoldedToken token) {
        return token.isWord()
                && !Words.isFunctionWord(token.word())
                && !Words.isAdverb(token.word())
                && !CalendarNames.has(bare(token))
                && (token.isCapital() || !Words.isPastVerb(token.word()));
    }

    static boolean isName(FoldedToken token) {
        return token.isCapital()
                && (!Words.isFunctionWord(token.word()) || token.is("per"))
                && !CalendarNames.has(bare(token));
    }

    static boolean isCommonHead(FoldedToken token) {
        return Nouns.PEOPLE.contains(token.word())
                || Nouns.ORGANISATIONS.contains(token.word())
                || Nouns.DOCUMENTS.contains(token.word());
    }

    static boolean isVerbLike(FoldedToken token) {
        return Words.isPastVerb(token.word())
                || Cues.of(token.word()) != null
                || Words.isAdverb(token.word());
    }

    /** Words that stand inside names ("van den Berg", "de la Cruz"). */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }
}
