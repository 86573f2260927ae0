package org.claimcheck.citation.identifier;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number without a check digit that a register counts on from one to the next: of PubMed, PubMed
 * Central, or the RFC series.
 *
 * @param scheme one of {@link Scheme#PMID}, {@link Scheme#PMC}, {@link Scheme#RFC}
 */
public record SerialNumber(Scheme scheme, int number) implements Identifier {

    /**
     * @throws IllegalArgumentException if it is not above 0 or has too many digits
     */
    public SerialNumber {
        if (number <= 0 || Integer.toString(number).length() > mostDigits(scheme)) {
            throw new IllegalArgumentException("no " + scheme + ": " + number);
        }
    }

    /** The registers of PubMed have used eight digits since 2000 and 2025, RFCs four. */
    private static int mostDigits(Scheme scheme) {
        return scheme == Scheme.RFC ? 5 : 8;
    }

    /** Reads the digits, with or without the name of the register before them. */
    public static Optional<SerialNumber> parse(Scheme scheme, String value) {
        String bare = digits(scheme, value.strip());
        boolean sound = flaw(scheme, value.strip()) == null && Digits.areAll(bare);
        return sound
                ? Optional.of(new SerialNumber(scheme, Integer.parseInt(bare)))
                : Optional.empty();
    }

    private static String digits(Scheme scheme, String value) {
        String name = scheme.name();
        boolean named = value.regionMatches(true, 0, name, 0, name.length());
        return named ? value.substring(name.length()).strip() : value;
    }

    /** What is wrong with a value after the register's name; null if it is probably no number. */
    static @Nullable String flaw(Scheme scheme, String value) {
        String bare = digits(scheme, value);
        if (scheme == Scheme.PMID && bare.toUpperCase(Locale.ROOT).startsWith("PMC")) {
            return Digits.areAll(bare.substring(3)) ? "is a number of PubMed Central" : null;
        }
        if (!Digits.areAll(bare)) {
            return null;
        }
        int most = mostDigits(scheme);
        if (bare.length() > most) {
            return "has " + bare.length() + " digits, and there are at most " + most;
        }
        return Integer.parseInt(bare) == 0 ? "is zero" : null;
    }

    @Override
    public String canonical() {
        return Integer.toString(number);
    }
}
