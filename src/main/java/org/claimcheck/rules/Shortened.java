package org.claimcheck.rules;

/** Words of others inside a message, of a length that leaves room for the message. */
final class Shortened {

    private static final int LONGEST = 70;

    private Shortened() {}

    /** On one line, with an ellipsis for what was cut. */
    static String of(String words) {
        String line = words.strip().replaceAll("[\\p{Cntrl}\\s]++", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
