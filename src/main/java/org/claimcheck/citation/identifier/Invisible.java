package org.claimcheck.citation.identifier;

/** Characters without a width of their own, which copying leaves in identifiers. */
final class Invisible {

    static final String FLAW = "holds an invisible character";

    private Invisible() {}

    static boolean is(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /**
     * Whether one stands in a value where it serves nothing. After a sign it may be there so that a
     * long line can break.
     */
    static boolean breaks(String value) {
        for (int i = 0; i < value.length(); i++) {
            boolean aid =
                    "\u200b\u00ad\u2060".indexOf(value.charAt(i)) >= 0
                            && (i == 0 || !Character.isLetterOrDigit(value.charAt(i - 1)));
            if (is(value.charAt(i)) && !aid) {
                return true;
            }
        }
        return false;
    }

    static String without(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (!is(value.charAt(i))) {
                out.append(value.charAt(i));
            }
        }
        return out.toString();
    }
}
