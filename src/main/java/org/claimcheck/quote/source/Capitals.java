package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * Capitals in which a quotation differs from its source. The first letter of a sentence or a
 * fragment follows the sentence it stands in, and words set all in capitals are a matter of type.
 */
final class Capitals {

    private final QuotePattern quote;
    private final WordList source;

    Capitals(QuotePattern quote, WordList source) {
        this.quote = quote;
        this.source = source;
    }

    /**
     * @param pairs for each word of the quotation the word of the source; -1 if none
     */
    List<Change> changes(int[] pairs) {
        WordList words = quote.words();
        List<Change> out = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            int pair = pairs[i];
            if (pair < 0 || i == 0 || quote.gapBefore(i) != null) {
                continue;
            }
            String one = words.cased(i);
            String other = source.cased(pair);
            boolean free =
                    one.equals(other)
                            || isAllCapitals(one)
                            || isAllCapitals(other)
                            || begins(words, i)
                            || begins(source, pair);
            if (!free) {
                out.add(
                        new Change(
                                Change.Kind.CAPITALS,
                                new Span(words.start(i), words.end(i)),
                                new Span(source.start(pair), source.end(pair))));
            }
        }
        return out;
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether something stands before a word that a sentence may begin after. */
    private static boolean begins(WordList words, int word) {
        String before = words.before(word);
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (c != ',' && c != '-' && !(Whitespace.is(c) && c != '\n' && c != '\t')) {
                return true;
            }
        }
        return word == 0;
    }
}
