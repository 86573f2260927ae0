package org.claimcheck.report.html;

/** Short texts as the page puts them. */
final class Words {

    private Words() {}

    /** {@code 1 finding}, {@code 2 findings}. */
    static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** At most so many UTF-16 units on one line, and an ellipsis if there are more. */
    static String cut(String text, int most) {
        // Of a text of megabytes only the beginning is looked at.
        String begin = text.substring(0, Math.min(text.length(), 4 * most));
        String line = begin.replace('\n', ' ').replace('\t', ' ').strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }
}
