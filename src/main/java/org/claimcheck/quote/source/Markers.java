package org.claimcheck.quote.source;

import java.util.Locale;
import org.claimcheck.text.Whitespace;

/** Citation markers and remarks of editors in brackets, which nobody said. */
final class Markers {

    private static final int LONGEST = 60;

    private Markers() {}

    /**
     * The offset after a marker that begins with the bracket at an offset; -1 if none does.
     *
     * @param spaced whether a number may be a marker that does not touch the word before it
     */
    static int end(String text, int open, int limit, int first, boolean spaced) {
        int furthest = Math.min(limit, open + LONGEST);
        int close = open + 1;
        while (close < furthest && text.charAt(close) != ']') {
            close++;
        }
        if (close >= furthest) {
            return -1;
        }
        String inside = text.substring(open + 1, close).strip().toLowerCase(Locale.ROOT);
        boolean attached =
                open > first
                        && !Whitespace.is(text.charAt(open - 1))
                        && (close + 1 >= limit || !Character.isLetter(text.charAt(close + 1)));
        boolean number =
                spaced && inside.length() <= 3 && inside.chars().allMatch(Character::isDigit);
        boolean label = attached ? isLabel(inside) : number && !inside.isEmpty();
        return label || isRemark(inside) ? close + 1 : -1;
    }

    /** Such as "citation needed" and "who?". */
    private static boolean isRemark(String inside) {
        return inside.endsWith(" needed") || (inside.endsWith("?") && inside.length() > 3);
    }

    /** Numbers, ranges of them, "note 4", "a". */
    private static boolean isLabel(String inside) {
        String bare = inside;
        for (String word : new String[] {"note ", "nb ", "n ", "fn ", "ref "}) {
            bare = bare.startsWith(word) ? bare.substring(word.length()) : bare;
        }
        if (bare.length() == 1 && Character.isLetter(bare.charAt(0)) && bare.equals(inside)) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            digit |= Folding.isDigit(c);
            if (!Folding.isDigit(c) && !Folding.isDash(c) && c != ',' && c != ' ' && c != '^') {
                return false;
            }
        }
        return digit;
    }
}
