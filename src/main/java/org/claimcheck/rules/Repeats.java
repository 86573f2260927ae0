package org.claimcheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Remembers figures, so that one that is told again is known as the same. */
final class Repeats {

    /** So many words of content in common make two sentences tell of the same thing. */
    private static final int SHARED = 3;

    private static final int CONTENT = 5;

    /** Only the first uses of a value are compared. */
    private static final int MOST = 20;

    private record Use(Set<String> words, int finding) {}

    private final Map<String, List<Use>> uses = new HashMap<>();

    /** The number given with an earlier use of the figure, or -1. */
    int find(Quantity figure, Statement statement) {
        List<Use> earlier = uses.getOrDefault(key(figure), List.of());
        Set<String> words = earlier.isEmpty() ? Set.of() : words(statement);
        for (Use use : earlier) {
            // A sum of millions is seldom the same by chance, a percentage often.
            boolean sum = figure.kind() != Quantity.Kind.PERCENT;
            if (sum || words.stream().filter(use.words()::contains).count() >= SHARED) {
                return use.finding();
            }
        }
        return -1;
    }

    void add(Quantity figure, Statement statement, int finding) {
        List<Use> all = uses.computeIfAbsent(key(figure), k -> new ArrayList<>());
        if (all.size() < MOST) {
            all.add(new Use(words(statement), finding));
        }
    }

    private static String key(Quantity figure) {
        BigDecimal value = figure.value();
        String digits = value == null ? "" : value.stripTrailingZeros().toString();
        return figure.kind() + " " + digits + " " + figure.unit();
    }

    private static Set<String> words(Statement statement) {
        Set<String> out = new HashSet<>();
        Tokens tokens = statement.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isWord() && token.word().length() >= CONTENT) {
                out.add(token.word());
            }
        }
        return out;
    }
}
