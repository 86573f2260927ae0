package org.claimcheck.quote;

import org.claimcheck.text.Span;

/** Tells titles and names by their capitals. */
final class Titles {

    private Titles() {}

    /** Whether every word of a stretch but the little ones has a capital, and no sentence ends. */
    static boolean isTitle(String text, Span inner) {
        int words = 0;
        int i = inner.start();
        while (i < inner.end()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            int start = i;
            while (i < inner.end() && isInside(text.charAt(i))) {
                i++;
            }
            boolean capital = Character.isUpperCase(c) || Character.isDigit(c);
            boolean little = words > 0 && i - start <= 7 && isLittle(text.substring(start, i));
            if (!capital && !little) {
                return false;
            }
            words++;
        }
        return words > 0;
    }

    /** Whether the first letter or digit of a stretch is no small letter. */
    static boolean startsWithCapital(String text, Span inner) {
        for (int i = inner.start(); i < inner.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
    }

    private static boolean isLittle(String word) {
        return Words.PREPOSITIONS.contains(word)
                || Words.DETERMINERS.contains(word)
                || word.equals("and")
                || word.equals("or")
                || word.equals("but")
                || word.equals("vs");
    }

    /** How many words a stretch has, counted up to {@code most}. */
    static int words(String text, Span inner, int most) {
        int words = 0;
        boolean inWord = false;
        for (int i = inner.start(); i < inner.end() && words < most; i++) {
            boolean letter = isInside(text.charAt(i));
            if (letter && !inWord) {
                words++;
            }
            inWord = letter;
        }
        return words;
    }
}
