package org.claimcheck.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a hyphen that breaks a word at the end of a line from one that belongs to it: the latter if
 * the text writes the word with it elsewhere.
 */
final class Hyphens {

    private final Set<String> hyphenated = new HashSet<>();

    private Hyphens() {}

    static Hyphens of(List<PdfLine> lines) {
        Hyphens hyphens = new Hyphens();
        for (PdfLine line : lines) {
            String text = line.text();
            int from = text.indexOf('-');
            while (from >= 0) {
                String before = before(text, from);
                String after = after(text, from + 1);
                if (!before.isEmpty() && !after.isEmpty()) {
                    hyphens.hyphenated.add(before + '-' + after);
                }
                from = text.indexOf('-', from + 1);
            }
        }
        return hyphens;
    }

    /** Whether the hyphen at the end of a line is to be taken off before the next is joined. */
    boolean isBreak(String line, String next) {
        int hyphen = line.length() - 1;
        return line.charAt(hyphen) == '\u00ad'
                || !hyphenated.contains(before(line, hyphen) + '-' + after(next, 0));
    }

    private static final int LONGEST = 40;

    private static String before(String text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static String after(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
