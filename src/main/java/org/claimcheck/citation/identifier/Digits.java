package org.claimcheck.citation.identifier;

/** The characters of printed numbers, and the check digits they end in. */
final class Digits {

    private Digits() {}

    /** Only the digits that such numbers are written with. */
    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** Hyphens and dashes, the minus sign too. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** What parts the groups of a number. */
    static boolean isSeparator(char c) {
        return isDash(c) || c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    static boolean areAll(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!is(value.charAt(i))) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /**
     * The check digit modulo 11 of ISBN-10 and ISSN (ISO 2108, ISO 3297).
     *
     * @param first the digits before it; others after them are not looked at
     * @param count how many these are
     */
    static char mod11(String first, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (count + 1 - i) * (first.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /**
     * The check digit that the first twelve of thirteen digits of an article number (EAN) ask for.
     */
    static char mod10(String first) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (first.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /**
     * The digits of a number with single separators between its groups, upper case, X at the end
     * too.
     *
     * @return empty if there are other characters or stray separators
     */
    static String of(String value, int longest) {
        if (value.length() > longest) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        boolean separated = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (is(c) || c == 'X' || c == 'x') {
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

    /** What is said of a wrong last digit. */
    static String wrongCheck(char last, char check) {
        return "ends in " + last + " where the check digit is " + check;
    }
}
