package org.claimcheck.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a quotation is what everybody says: a proverb, a motto, the line of a song. */
final class SayingWords {

    /** What such words are called; a list of this project. */
    private static final Set<String> NOUNS =
            Words.set(
                    """
                    proverb proverbs adage adages saying sayings maxim maxims motto mantra axiom
                    aphorism dictum joke rhyme cliche cliché truism riddle lullaby refrain chorus hymn
                    prayer psalm slogan catchphrase wisdom legend lore limerick jingle""");

    /** What they do. */
    private static final Set<String> VERBS =
            Words.set(
                    """
                    has had have goes go went says say said runs run ran holds held puts put reads
                    teaches taught tells told warns warned advises""");

    private static final int REACH = 10;

    private final List<FoldedToken> tokens;

    SayingWords(List<FoldedToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * @param near the report that governs the quotation at token {@code q} directly
     */
    boolean govern(int q, int from, int to, @Nullable ReportingClause near) {
        boolean own = near == null || NOUNS.contains(near.mention().head());
        return own && (standBefore(q, from) || standAfter(q, to));
    }

    /**
     * "As the old saying has it,", "there is a joke among roofers:", "in the words of the hymn".
     */
    private boolean standBefore(int q, int from) {
        boolean verb = false;
        boolean sign = q > from && (tokens.get(q - 1).is(",") || tokens.get(q - 1).is(":"));
        for (int i = q - 1; i >= Math.max(from, q - REACH); i--) {
            FoldedToken token = tokens.get(i);
            if (NOUNS.contains(token.word())) {
                return verb || sign || i == q - 1;
            }
            if (token.isQuote()) {
                return false;
            }
            verb |= VERBS.contains(token.word());
        }
        return false;
    }

    /** "..., goes the adage", "..., as the saying goes". */
    private boolean standAfter(int q, int to) {
        int i = q + 1;
        if (i < to && tokens.get(i).is(",")) {
            i++;
        }
        if (i >= to || !(tokens.get(i).is("as") || VERBS.contains(tokens.get(i).word()))) {
            return false;
        }
        for (int k = i + 1; k < Math.min(to, i + REACH) && tokens.get(k).isWord(); k++) {
            if (NOUNS.contains(tokens.get(k).word())) {
                return true;
            }
        }
        return false;
    }
}
