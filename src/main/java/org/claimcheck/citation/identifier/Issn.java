package org.claimcheck.citation.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An international standard serial number (ISO 3297) whose check digit fits.
 *
 * @param digits eight, without the hyphen; the last may be X
 */
public record Issn(String digits) implements Identifier {

    static final int LENGTH = 8;

    private static final int LONGEST = 20;

    /**
     * @throws IllegalArgumentException if length or check digit is wrong
     */
    public Issn {
        if (!isSound(digits)) {
            throw new IllegalArgumentException("not an ISSN: " + digits);
        }
    }

    /** Reads a number with or without {@code ISSN} before it and a hyphen after four digits. */
    public static Optional<Issn> parse(String value) {
        String bare = value.startsWith("ISSN ") ? value.substring(5) : value;
        String digits = digits(bare);
        return isSound(digits) ? Optional.of(new Issn(digits)) : Optional.empty();
    }

    /** The characters that count; empty if there are others or the hyphen stands elsewhere. */
    static String digits(String value) {
        String digits = Digits.of(value, LONGEST);
        boolean plain = digits.length() == value.length();
        boolean parted =
                value.length() == digits.length() + 1
                        && value.length() > 4
                        && Digits.isDash(value.charAt(4));
        return plain || parted ? digits : "";
    }

    private static boolean isSound(String digits) {
        return digits.length() == LENGTH
                && Digits.areAll(digits.substring(0, LENGTH - 1))
                && check(digits) == digits.charAt(LENGTH - 1);
    }

    /** The check digit that the first seven digits ask for. */
    static char check(String digits) {
        return Digits.mod11(digits, LENGTH - 1);
    }

    @Override
    public String canonical() {
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    /** What is wrong with a value after the word ISSN; null if it is probably no such number. */
    static @Nullable String flaw(String value) {
        String digits = digits(value);
        int x = digits.indexOf('X');
        boolean meant = digits.length() == LENGTH || value.length() == digits.length() + 1;
        if (!meant
                || Math.abs(digits.length() - LENGTH) > 1
                || digits.chars().distinct().count() == 1) {
            return null;
        }
        if (digits.length() != LENGTH) {
            return "has " + digits.length() + " digits, and an ISSN has " + LENGTH;
        }
        return x >= 0 && x < LENGTH - 1
                ? "has an X where only a digit can stand"
                : Digits.wrongCheck(digits.charAt(LENGTH - 1), check(digits));
    }
}
