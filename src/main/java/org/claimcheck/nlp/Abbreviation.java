package org.claimcheck.nlp;

import java.util.List;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Abbreviations that are introduced in brackets behind the name they stand for. */
final class Abbreviation {
    private static final int LONGEST = 10;

    /** Longest text in the brackets, with full stops and spaces. */
    private static final int SPACED = 2 * LONGEST + 2;

    private Abbreviation() {}

    /** The abbreviation in brackets right behind a name, if it is one of that name; else null. */
    static @Nullable String after(String text, Span name) {
        int open = name.end();
        while (open < text.length() && open < name.end() + 2 && text.charAt(open) == ' ') {
            open++;
        }
        if (open >= text.length() || text.charAt(open) != '(') {
            return null;
        }
        // No further: a text of nothing but opening brackets must not cost its square.
        int close = open + 1;
        while (close < text.length() && close - open <= SPACED && text.charAt(close) != ')') {
            close++;
        }
        if (close == text.length() || text.charAt(close) != ')') {
            return null;
        }
        String inside = text.substring(open + 1, close).strip();
        return fits(inside, List.of(name.of(text).strip().split("[\\s-]+"))) ? inside : null;
    }

    /**
     * Whether capitals are the first letters of words, in order, each capitalised word but "The"
     * giving one, others one or none: "WHO" of "World Health Organization", "FBI" of "Federal
     * Bureau of Investigation", "BoE" of "Bank of England".
     */
    static boolean fits(String abbreviation, List<String> name) {
        String letters = abbreviation.replace(".", "");
        if (letters.length() < 2 || letters.length() > LONGEST || name.size() < 2) {
            return false;
        }
        int at = 0;
        for (int w = 0; w < name.size(); w++) {
            String word = name.get(w);
            if (word.isEmpty() || (w == 0 && word.equalsIgnoreCase("the"))) {
                continue;
            }
            boolean capital = Character.isUpperCase(word.charAt(0));
            if (at < letters.length()
                    && Character.toLowerCase(letters.charAt(at))
                            == Character.toLowerCase(word.charAt(0))) {
                at++;
            } else if (capital) {
                return false;
            }
        }
        return at == letters.length() && Character.isUpperCase(letters.charAt(0));
    }
}
