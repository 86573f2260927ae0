package org.claimcheck.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of phrases. A phrase is words with single spaces; {@code a|b} is one of two words, {@code
 * word?} may be missing, {@code *} is any one word or number. Signs are words of their own. Words
 * are in lower case.
 */
public final class Phrases {

    private final Map<String, List<List<Element>>> byFirst = new HashMap<>();

    private record Element(Set<String> words, boolean any, boolean optional) {
        static Element of(String words, boolean optional) {
            Set<String> all = new LinkedHashSet<>(List.of(words.split("\\|", -1)));
            return new Element(all, all.contains("*"), optional);
        }

        boolean fits(Tokens t, int i) {
            return any ? t.at(i).isWord() || t.at(i).isDigits() : words.contains(t.at(i).word());
        }
    }

    private Phrases() {}

    public static Phrases of(String... phrases) {
        Phrases out = new Phrases();
        for (String phrase : phrases) {
            List<Element> elements = new ArrayList<>();
            for (String word : phrase.split(" ", -1)) {
                boolean optional = word.endsWith("?");
                String words = optional ? word.substring(0, word.length() - 1) : word;
                elements.add(Element.of(words, optional));
            }
            for (String first : elements.get(0).words()) {
                out.byFirst.computeIfAbsent(first, w -> new ArrayList<>()).add(elements);
            }
        }
        return out;
    }

    /** Phrases in which every token stands for itself. */
    public static Phrases exactly(List<Tokens> phrases) {
        Phrases out = new Phrases();
        for (Tokens phrase : phrases) {
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < phrase.size(); i++) {
                elements.add(new Element(Set.of(phrase.at(i).word()), false, false));
            }
            out.byFirst.computeIfAbsent(phrase.at(0).word(), w -> new ArrayList<>()).add(elements);
        }
        return out;
    }

    /** The index after the longest phrase that begins here, or -1. */
    public int end(Tokens t, int i) {
        List<List<Element>> phrases = byFirst.get(t.at(i).word());
        if (phrases == null) {
            return -1;
        }
        int longest = -1;
        for (List<Element> phrase : phrases) {
            longest = Math.max(longest, end(phrase, t, i));
        }
        return longest;
    }

    private static int end(List<Element> phrase, Tokens t, int i) {
        int at = i;
        for (Element element : phrase) {
            if (element.fits(t, at)) {
                at++;
            } else if (!element.optional()) {
                return -1;
            }
        }
        return at;
    }

    public boolean standsIn(Tokens t) {
        return standsIn(t, 0, t.size());
    }

    /** Whether a phrase begins at a token of a range. */
    public boolean standsIn(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (end(t, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
