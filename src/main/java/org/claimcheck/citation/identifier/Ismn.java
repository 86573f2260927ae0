package org.claimcheck.citation.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An international standard music number (ISO 10957) whose check digit fits.
 *
 * @param digits thirteen, the first {@code 9790}; the older form with M stands for these
 */
public record Ismn(String digits) implements Identifier {

    private static final String PREFIX = "9790";
    private static final int LENGTH = 13;
    private static final int LONGEST = 30;
    private static final int FEWEST = 8;

    /**
     * @throws IllegalArgumentException if length, prefix or check digit is wrong
     */
    public Ismn {
        if (!isSound(digits)) {
            throw new IllegalArgumentException("not an ISMN: " + digits);
        }
    }

    /** Reads a number with single hyphens or spaces between its parts. */
    public static Optional<Ismn> parse(String value) {
        String digits = digits(value);
        return isSound(digits) ? Optional.of(new Ismn(digits)) : Optional.empty();
    }

    /** The digits, M as what it stands for; empty if there are other characters. */
    private static String digits(String value) {
        boolean old = value.startsWith("M");
        boolean parted = old && value.length() > 1 && Digits.isSeparator(value.charAt(1));
        String rest = old ? value.substring(parted ? 2 : 1) : value;
        String digits = Digits.of(rest, LONGEST);
        return digits.isEmpty() || !old ? digits : PREFIX + digits;
    }

    private static boolean isSound(String digits) {
        return digits.length() == LENGTH
                && Digits.areAll(digits)
                && digits.startsWith(PREFIX)
                && Digits.mod10(digits) == digits.charAt(LENGTH - 1);
    }

    @Override
    public String canonical() {
        return digits;
    }

    /** What is wrong with a value after the word ISMN; null if it is probably no such number. */
    static @Nullable String flaw(String value) {
        String digits = digits(value);
        if (digits.length() < FEWEST || !Digits.areAll(digits)) {
            return null;
        }
        if (!digits.startsWith(PREFIX)) {
            return "does not begin with 979-0 or M";
        }
        return digits.length() != LENGTH
                ? "has the wrong length: an ISMN has 13 digits, or M and 9"
                : Digits.wrongCheck(digits.charAt(LENGTH - 1), Digits.mod10(digits));
    }
}
