package org.claimcheck.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as they are compared: lower case, without accents, apostrophes and hyphens as written. */
public final class Surnames {

    private Surnames() {}

    /** The words of a text with two letters or more, folded. */
    public static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int to = at;
            while (to < text.length() && isPart(text.charAt(to))) {
                to++;
            }
            int end = to;
            while (end > at && !Character.isLetter(text.charAt(end - 1))) {
                end--;
            }
            if (end - at > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2))) {
                end -= 2;
            }
            if (end - at > 1) {
                out.add(fold(text.substring(at, end)));
            }
            at = Math.max(to, at + 1);
        }
        return out;
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '-'
                || c == '‐'
                || isApostrophe(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static String fold(String word) {
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            switch (c) {
                case '’' -> out.append('\'');
                case '‐' -> out.append('-');
                case 'ø', 'Ø' -> out.append('o');
                case 'ł', 'Ł' -> out.append('l');
                case 'ß' -> out.append("ss");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
