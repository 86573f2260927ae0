package org.claimcheck.quote.source;

import java.text.Normalizer;
import java.util.Locale;

/** What of a text is presentation only. */
final class Folding {

    private Folding() {}

    /** Characters that stand in words without being seen. */
    static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\uff07';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\ufe63';
    }

    /** Spaces that typesetters put between the digits of a number. */
    static boolean isDigitSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    static boolean isRaisedDigit(char c) {
        return c == '\u00b9'
                || c == '\u00b2'
                || c == '\u00b3'
                || c == '\u2070'
                || (c >= '\u2074' && c <= '\u2079');
    }

    /** Letters, digits, the marks on letters, and halves of characters beyond the first plane. */
    static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A sign that says as much as a word does: currencies, per cent, degrees, operators. */
    static boolean isTellingSign(char c) {
        if (c < 0x80) {
            return "%$&+=<>#@".indexOf(c) >= 0;
        }
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL
                || type == Character.OTHER_NUMBER
                || (type == Character.MATH_SYMBOL && c != '\u2044' && c != '\u2212')
                || c == '\u00b0'
                || c == '\u00a7'
                || c == '\u2030';
    }

    /** A word in its compatibility form, with its capitals. */
    static String word(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean ascii = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isInvisible(c) || isDigitSpace(c) || c == ']') {
                continue;
            }
            char folded = isApostrophe(c) ? '\'' : isDash(c) ? '-' : c;
            boolean grouping = c == ',' && i > 0 && isDigit(raw.charAt(i - 1));
            if (!grouping || !isGroup(raw, i + 1)) {
                out.append(folded);
                ascii &= folded < 0x80;
            }
        }
        return ascii ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFKC);
    }

    /** Whether exactly three digits follow, as after the comma of 43,548. */
    static boolean isGroup(CharSequence text, int at) {
        int digits = 0;
        while (digits < 4 && at + digits < text.length() && isDigit(text.charAt(at + digits))) {
            digits++;
        }
        return digits == 3;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
