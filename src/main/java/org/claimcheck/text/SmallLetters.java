package org.claimcheck.text;

import java.util.Locale;

/** Small letters at the places of the capitals, so that offsets stay. */
public final class SmallLetters {

    private SmallLetters() {}

    /** A text of the same length; Unicode makes two characters of {@code İ}, this makes one. */
    public static String of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() == text.length()) {
            return small;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
        return out.toString();
    }
}
