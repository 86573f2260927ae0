package org.claimcheck.citation.identifier;

import java.util.Optional;

/**
 * An international standard book number (ISO 2108) of ten or thirteen characters whose check digit
 * fits.
 *
 * @param digits without hyphens; an X only at the end of ten
 */
public record Isbn(String digits) implements Identifier {

    private static final int LONGEST = 40;

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
        return Digits.of(value, LONGEST);
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
        return Digits.mod11(digits, 9);
    }

    /** The check digit that the first twelve of thirteen digits ask for. */
    static char check13(String digits) {
        return Digits.mod10(digits);
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
    public String canonical() {
        return toIsbn13().digits;
    }

    @Override
    public String toString() {
        return digits;
    }
}
