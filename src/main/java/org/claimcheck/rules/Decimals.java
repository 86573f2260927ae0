package org.claimcheck.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Results as a message shows them. */
final class Decimals {

    private static final double LARGE = 1_000;

    private Decimals() {}

    /** With one more digit than a step shows, and no trailing noughts: 20.1 for a step of 1. */
    static String of(double value, double step) {
        int digits = (int) Math.max(0, 1 - Math.floor(Math.log10(Math.max(step, 1e-6))));
        return plain(value, digits);
    }

    /** A share as a percentage, set against one that is written in such steps. */
    static String percent(double share, double step) {
        return of(share * 100, Math.min(step, 1)) + "%";
    }

    /** With a capital, as a message begins. */
    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** With grouped digits from four on, and at most two behind the point. */
    static String sum(double value) {
        return plain(value, Math.abs(value) >= LARGE ? 0 : 2);
    }

    private static String plain(double value, int digits) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.scale() < 0
                ? grouped(rounded.setScale(0).toPlainString())
                : grouped(rounded.toPlainString());
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int i = point - 3; i > 0 && digits.charAt(i - 1) != '-'; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
