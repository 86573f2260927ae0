package org.claimcheck.document.rst;

import java.util.Locale;
import org.claimcheck.text.Whitespace;

/** The labels of footnotes and citations, as written between the brackets. */
final class Labels {

    private Labels() {}

    /** {@code 1}, {@code #}, {@code #name} or {@code *}. */
    static boolean isFootnote(String label) {
        return isNumber(label)
                || label.equals("#")
                || label.equals("*")
                || (label.startsWith("#") && isName(label.substring(1)));
    }

    static boolean isNumber(String label) {
        return !label.isEmpty()
                && label.length() < 10
                && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Names are compared without regard to case and white space. */
    static String fold(String name) {
        return Whitespace.single(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Letters and digits, with single signs between them. */
    static boolean isName(String label) {
        boolean sign = true;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (!letter && (sign || "-_.+:".indexOf(c) < 0)) {
                return false;
            }
            sign = !letter;
        }
        return !sign;
    }
}
