package org.claimcheck.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimcheck.quote.RoleWords;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Whom and what a text has named, so that "Hallam said", "the engineer said" and "the report found"
 * mean somebody and something.
 */
final class Introductions {

    /** A record and its author, or a name and its apposition, stand within so many tokens. */
    private static final int NEAR = 6;

    private static final Set<String> BY = Set.of("by", "from", "of");

    private static final Set<String> CLAUSE = Set.of("who", "whose", "which", "that");

    private final String text;
    private final Set<String> names = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, Integer> nouns = new HashMap<>();

    private Introductions(String text) {
        this.text = text;
    }

    /**
     * @param words the words of a stretch of the text
     * @param sentences in text order
     */
    static Introductions of(String text, Function<Span, Tokens> words, List<Span> sentences) {
        Introductions out = new Introductions(text);
        sentences.forEach(s -> out.read(words.apply(s)));
        return out;
    }

    /** Whether a word that opens a sentence is a name elsewhere, where a capital tells. */
    boolean isName(Token word) {
        return names.contains(word.word()) && !common.contains(word.word());
    }

    /** Whether a role or a record was told whose it is before this place. */
    boolean isIntroduced(Token noun) {
        return nouns.getOrDefault(noun.word(), Integer.MAX_VALUE) < noun.start();
    }

    private void read(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isWord() && !token.capital()) {
                common.add(token.word());
                if (SourceWords.isRecord(token) && hasAuthor(tokens, i)) {
                    introduce(token);
                }
            } else if (SourceWords.isName(text, token)) {
                i = readName(tokens, i);
            }
        }
    }

    private int readName(Tokens tokens, int first) {
        int last = first;
        while (SourceWords.isName(text, tokens.at(last + 1))) {
            last++;
        }
        if (last > first || (first > 0 && tokens.at(first - 1).isWord())) {
            names.add(tokens.at(last).word());
        }
        Token before = tokens.at(tokens.at(first - 1).is(",") ? first - 2 : first - 1);
        if (isRole(before)) {
            introduce(before);
        }
        if (tokens.at(last + 1).is(",")) {
            readApposition(tokens, last + 2);
        }
        return last;
    }

    private void readApposition(Tokens tokens, int from) {
        for (int i = from; i < from + NEAR && !tokens.at(i).is(","); i++) {
            if (CLAUSE.contains(tokens.at(i).word())) {
                return;
            }
            if (isRole(tokens.at(i))) {
                introduce(tokens.at(i));
            }
        }
    }

    /**
     * "The county's yearly report", "Anna Holt, in a statement", "a report published by the Harbour
     * Board".
     */
    private boolean hasAuthor(Tokens tokens, int record) {
        boolean in = false;
        for (int i = record - 1; i > record - NEAR && i >= 0; i--) {
            in |= tokens.at(i).is("in");
            boolean whose = in && SourceWords.isName(text, tokens.at(i));
            if (whose || SourceWords.isPossessive(tokens, i)) {
                return true;
            }
        }
        boolean by = false;
        for (int i = record + 1; i < record + NEAR; i++) {
            by |= BY.contains(tokens.at(i).word());
            if (by && SourceWords.isName(text, tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRole(Token word) {
        return !word.capital() && RoleWords.contains(word.word()) && !SourceWords.isNobody(word);
    }

    private void introduce(Token noun) {
        nouns.putIfAbsent(noun.word(), noun.start());
    }
}
