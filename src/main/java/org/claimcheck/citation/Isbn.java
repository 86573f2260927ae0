package org.claimcheck.citation;

import java.util.Optional;

/**
 * An international standard book number (ISO 2108) of ten or thirteen characters whose check digit
 * fits.
 *
 * @param digits without hyphens; an X only at the end of ten
 */
public record Isbn(String digits) {

    /**
     * @throws IllegalArgumentException if length, prefix or check digit is wrong
     */
    public Isbn {
        if (!isSound(digits)) {
            throw new IllegalArgumentException("not an ISBN: " + digits);
        }
    }

    /** Reads a number with single hyphens or spaces between its parts. */
    public static Optional<Isbn> parse(String value) {
        String digits = digits(value.strip());
        return isSound(digits) ? Optional.of(new Isbn(digits)) : Optional.empty();
    }

    /** The characters that count, upper case; empty if there are others or stray separators. */
    static String digits(String value) {
        if (value.length() > 40) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        boolean separated = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (NumericLabels.isDigit(c) || c == 'X' || c == 'x') {
                out.append(Character.toUpperCase(c));
                separated = false;
            } else if (isSeparator(c) && !separated) {
                separated = true;
            } else {
                return "";
            }
        }
        return separated ? "" : out.toString();
    }

    static boolean isSeparator(char c) {
        return NumericLabels.isDash(c) || c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    private static boolean isSound(String digits) {
        int x = digits.indexOf('X');
        if (digits.length() == 10) {
            return (x < 0 || x == 9) && check10(digits) == digits.charAt(9);
        }
        return digits.length() == 13
                && x < 0
                && (digits.startsWith("978") || digits.startsWith("979"))
                && check13(digits) == digits.charAt(12);
    }

    /** The check digit that the first nine of ten digits ask for. */
    static char check10(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** The check digit that the first twelve of thirteen digits ask for. */
    static char check13(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** The same book's number of thirteen digits. */
    public Isbn toIsbn13() {
        if (digits.length() == 13) {
            return this;
        }
        String first = "978" + digits.substring(0, 9);
        return new Isbn(first + check13(first));
    }

    @Override
    public String toString() {
        return digits;
    }
}
