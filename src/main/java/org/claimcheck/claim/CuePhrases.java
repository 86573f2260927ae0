package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Tokens;

/** A table of phrases in lower case, words parted by spaces; {@code a|b} is one of two words. */
final class CuePhrases {

    private final Map<String, List<List<List<String>>>> byFirst = new HashMap<>();

    private CuePhrases() {}

    static CuePhrases of(String... phrases) {
        CuePhrases out = new CuePhrases();
        for (String phrase : phrases) {
            List<List<String>> words = new ArrayList<>();
            for (String word : phrase.split(" ", -1)) {
                words.add(List.of(word.split("\\|", -1)));
            }
            for (String first : words.get(0)) {
                out.byFirst.computeIfAbsent(first, w -> new ArrayList<>()).add(words);
            }
        }
        return out;
    }

    /** The index after the longest phrase that begins at a token, or -1. */
    int end(Tokens tokens, int at) {
        int longest = -1;
        for (List<List<String>> phrase : byFirst.getOrDefault(tokens.at(at).word(), List.of())) {
            int i = 0;
            while (i < phrase.size() && phrase.get(i).contains(tokens.at(at + i).word())) {
                i++;
            }
            longest = i == phrase.size() ? Math.max(longest, at + i) : longest;
        }
        return longest;
    }

    boolean standsIn(Tokens tokens) {
        return standsIn(tokens, 0, tokens.size());
    }

    /** Whether a phrase begins at a token of a range. */
    boolean standsIn(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (end(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
