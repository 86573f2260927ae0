package org.claimcheck.quote;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads stretches of words with a capital: where they end, and which of them name a person. */
final class NameRuns {

    /** Nobody has more generation marks. */
    private static final int MOST_MARKS = 3;

    private NameRuns() {}

    /** The last token of the name that begins with a token. */
    static int end(List<FoldedToken> tokens, int start) {
        int end = start;
        while (end + 1 < tokens.size()) {
            FoldedToken next = tokens.get(end + 1);
            boolean particle =
                    NounTokens.isParticle(next.word())
                            && end + 2 < tokens.size()
                            && NounTokens.isName(tokens.get(end + 2));
            if (!NounTokens.isName(next) && !particle) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The first token behind titles and a verb that opens the sentence; may be beyond the end. */
    static int personStart(List<FoldedToken> tokens, int start, int end) {
        int first = start;
        for (int i = start; i <= end; i++) {
            if (isTitle(tokens, start, i, end)) {
                first = i + 1;
            }
        }
        boolean verb =
                first == start
                        && first < end
                        && (first == 0 || !tokens.get(first - 1).isWord())
                        && (Cues.of(tokens.get(first).word()) != null
                                || Words.isAdverb(tokens.get(first).word()));
        return verb ? first + 1 : first;
    }

    /** Whether a token of a name is a title, and not its last word: "John Major", "Mr Sheikh". */
    static boolean isTitle(List<FoldedToken> tokens, int start, int i, int end) {
        String word = Speakers.strip(tokens.get(i).word());
        if (!Nouns.TITLES.contains(word)) {
            return false;
        }
        if (i < end || i == start || !Nouns.SURNAMES.contains(word)) {
            return true;
        }
        String before = Speakers.strip(tokens.get(i - 1).word());
        boolean own = !Nouns.TITLES.contains(before) || Nouns.COURTESIES.contains(before);
        boolean determined = start > 0 && Words.DETERMINERS.contains(tokens.get(start - 1).word());
        return !own || determined || Nouns.ORGANISATION_WORDS.contains(before);
    }

    /** Whether nothing in or before a name speaks against a person. */
    static boolean isPersonal(List<FoldedToken> tokens, int first, int end) {
        for (int i = first; i <= end; i++) {
            String word = tokens.get(i).word();
            if (Nouns.ORGANISATION_WORDS.contains(Speakers.strip(word))
                    || word.startsWith("@")
                    || word.startsWith("#")) {
                return false;
            }
        }
        return first == 0 || !isArticle(tokens.get(first - 1));
    }

    static boolean isArticle(FoldedToken token) {
        return token.is("the") || token.is("a") || token.is("an");
    }

    /** "He" or "she" by the titles before a name; null if they do not tell. */
    static @Nullable String pronoun(List<FoldedToken> tokens, int start, int first) {
        for (int i = Math.max(0, start - 1); i < first; i++) {
            String word = Speakers.strip(tokens.get(i).word());
            if (Nouns.MALE.contains(word)) {
                return "he";
            }
            if (Nouns.FEMALE.contains(word)) {
                return "she";
            }
        }
        return null;
    }

    /** The last word of a name, lower case, without generation marks. */
    static String lastWord(String written) {
        String name = Speakers.strip(written.strip().toLowerCase(Locale.ROOT));
        int cut = name.lastIndexOf(' ');
        for (int n = 0; n < MOST_MARKS && cut > 0 && isGeneration(name.substring(cut + 1)); n++) {
            name = Speakers.strip(name.substring(0, cut).strip());
            cut = name.lastIndexOf(' ');
        }
        return name.substring(cut + 1);
    }

    private static boolean isGeneration(String word) {
        return word.equals("jr") || word.equals("sr") || word.equals("ii") || word.equals("iii");
    }
}
