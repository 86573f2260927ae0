package org.claimcheck.ledger;

import org.claimcheck.text.Whitespace;

/**
 * Two wordings are the same if they differ only in white space, in the form of quotation marks and
 * apostrophes, and in the length of dashes: a program that sets type changes these by itself.
 */
final class Wording {

    private Wording() {}

    /** Equal for wordings that are the same. */
    static String key(String wording) {
        StringBuilder out = new StringBuilder(wording.length());
        for (int i = 0; i < wording.length(); i++) {
            char c = folded(wording.charAt(i));
            boolean doubled =
                    c == ' ' && (out.length() == 0 || out.charAt(out.length() - 1) == ' ');
            if (!doubled) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static char folded(char c) {
        if (Whitespace.is(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }
}
