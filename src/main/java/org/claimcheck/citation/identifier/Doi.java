package org.claimcheck.citation.identifier;

import java.util.Locale;
import java.util.Optional;
import org.claimcheck.text.Whitespace;

/**
 * A digital object identifier (ISO 26324, DOI Handbook 2.2): {@code 10.} and a registrant code, a
 * slash, and a suffix of any printable characters. Short DOIs ({@code 10/abc}) count. Compared
 * without regard to case.
 *
 * @param prefix before the first slash, such as {@code 10.1000} or {@code 10}
 * @param suffix after it
 */
public record Doi(String prefix, String suffix) implements Identifier {

    private static final int LONGEST = 2048;

    /**
     * @throws IllegalArgumentException if it is no DOI
     */
    public Doi {
        if (!isPrefix(prefix) || suffix.isBlank()) {
            throw new IllegalArgumentException("not a DOI: " + prefix + "/" + suffix);
        }
    }

    /**
     * Reads a value that is meant to be a DOI, with or without {@code doi:} or the address of a
     * resolver before it. White space and control characters, which copying out of a PDF leaves
     * inside, are dropped.
     */
    public static Optional<Doi> parse(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        String clean = clean(value);
        boolean resolver = isResolver(clean);
        String bare = withoutScheme(clean);
        int slash = bare.indexOf('/');
        if (slash < 0 && (bare.startsWith("10:") || bare.startsWith("10%"))) {
            slash = 2;
        }
        if (slash > 0 && isPrefix(bare.substring(0, slash)) && slash + 1 < bare.length()) {
            return Optional.of(new Doi(bare.substring(0, slash), bare.substring(slash + 1)));
        }
        boolean shortForm = resolver && slash < 0 && isShort(bare);
        return shortForm ? Optional.of(new Doi("10", bare)) : Optional.empty();
    }

    private static String clean(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean noise =
                    Whitespace.is(c)
                            || Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || c == '\ufffd'
                            || (c >= '\u2400' && c <= '\u243f');
            if (!noise) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isResolver(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("doi.");
        return at >= 0 && at < 20 && lower.indexOf('/', at) > at;
    }

    /** Without scheme, host of a resolver, {@code urn:}, {@code doi:}. */
    static String withoutScheme(String value) {
        String rest = value;
        String lower = rest.toLowerCase(Locale.ROOT);
        int scheme = lower.indexOf("://");
        if (scheme > 0 && scheme < 6) {
            rest = rest.substring(scheme + 3);
        }
        lower = rest.toLowerCase(Locale.ROOT);
        int slash = rest.indexOf('/');
        if (slash > 0 && slash < 40 && lower.substring(0, slash).contains("doi.")) {
            rest = rest.substring(slash + 1);
        }
        for (String name : new String[] {"urn:", "doi:"}) {
            if (rest.regionMatches(true, 0, name, 0, name.length())) {
                rest = rest.substring(name.length());
            }
        }
        return rest;
    }

    /** {@code 10}, or {@code 10.} and groups of digits. */
    static boolean isPrefix(String prefix) {
        if (prefix.equals("10")) {
            return true;
        }
        if (!prefix.startsWith("10.") || prefix.length() > 40 || prefix.endsWith(".")) {
            return false;
        }
        boolean digit = false;
        for (int i = 3; i < prefix.length(); i++) {
            char c = prefix.charAt(i);
            if (c == '.' ? !digit : !Digits.is(c)) {
                return false;
            }
            digit = c != '.';
        }
        return digit;
    }

    private static boolean isShort(String value) {
        if (value.length() < 3 || value.length() > 12) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isLetterOrDigit(value.charAt(i)) || value.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String canonical() {
        return toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return prefix + "/" + suffix;
    }
}
