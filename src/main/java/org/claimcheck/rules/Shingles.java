package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Finds passages that repeat an earlier one, in time linear in their length: each run of five words
 * belongs to the passage that has it first, and a passage most of whose runs belong to one other,
 * and make up most of that, repeats it.
 */
final class Shingles {

    private static final int RUN = 5;

    /** Shorter passages have too few runs to compare. */
    private static final int FEWEST_WORDS = 10;

    /** One changed word in 15 costs a third of the runs around it. */
    private static final double SHARE = 0.7;

    private final Map<Long, Integer> owners = new HashMap<>();
    private final Map<Integer, Passage> passages = new HashMap<>();

    /**
     * @param facts the figures, and names that do not begin a passage
     */
    private record Passage(int runs, Set<String> facts) {}

    /**
     * Adds a passage.
     *
     * @return the earlier passage that it repeats, or -1
     */
    int add(int id, String text, Span span) {
        Tokens t = Tokens.of(text, span);
        List<Token> words = words(t);
        if (words.size() < FEWEST_WORDS) {
            return -1;
        }
        Set<Long> runs = runs(words);
        Map<Integer, Integer> shared = new HashMap<>();
        int best = -1;
        for (long run : runs) {
            Integer owner = owners.putIfAbsent(run, id);
            if (owner != null) {
                int count = shared.merge(owner, 1, Integer::sum);
                best = best < 0 || count > shared.get(best) ? owner : best;
            }
        }
        Passage passage = new Passage(runs.size(), facts(words));
        passages.put(id, passage);
        return best >= 0 && repeats(passage, passages.get(best), shared.get(best)) ? best : -1;
    }

    private static boolean repeats(Passage later, Passage earlier, int shared) {
        return shared >= SHARE * later.runs()
                && shared >= SHARE * earlier.runs()
                && later.facts().equals(earlier.facts());
    }

    private static List<Token> words(Tokens t) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            if (t.at(i).isWord() || t.at(i).isDigits()) {
                out.add(t.at(i));
            }
        }
        return out;
    }

    private static Set<Long> runs(List<Token> words) {
        Set<Long> out = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 7;
            for (Token word : words.subList(i, i + RUN)) {
                hash = hash * 1_000_003 + word.word().hashCode();
            }
            out.add(hash);
        }
        return out;
    }

    private static Set<String> facts(List<Token> words) {
        Set<String> out = new HashSet<>();
        for (Token word : words.subList(1, words.size())) {
            if (word.isDigits() || word.capital()) {
                out.add(word.word());
            }
        }
        return out;
    }

    /** The words of a sentence in lower case with a space between; empty if they are too few. */
    static String words(String text, Span span, int fewest) {
        List<Token> words = words(Tokens.of(text, span));
        return words.size() < fewest
                ? ""
                : String.join(" ", words.stream().map(Token::word).toList());
    }
}
