package org.claimcheck.document.bib;

import java.text.Normalizer;
import java.util.Map;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;

/**
 * Writes a BibTeX value as a reader sees it: grouping braces and unknown commands are left out,
 * accents and the letters of LaTeX's own alphabet are composed, white space is one space.
 */
final class LatexText {

    /** Combining characters for LaTeX's accent commands (LaTeX2e: an unofficial manual, §23.5). */
    private static final Map<Character, Character> ACCENTS =
            Map.ofEntries(
                    Map.entry('`', '\u0300'),
                    Map.entry('\'', '\u0301'),
                    Map.entry('^', '\u0302'),
                    Map.entry('~', '\u0303'),
                    Map.entry('=', '\u0304'),
                    Map.entry('u', '\u0306'),
                    Map.entry('.', '\u0307'),
                    Map.entry('"', '\u0308'),
                    Map.entry('r', '\u030a'),
                    Map.entry('H', '\u030b'),
                    Map.entry('v', '\u030c'),
                    Map.entry('d', '\u0323'),
                    Map.entry('c', '\u0327'),
                    Map.entry('k', '\u0328'));

    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("ss", "ß"),
                    Map.entry("o", "ø"),
                    Map.entry("O", "Ø"),
                    Map.entry("l", "ł"),
                    Map.entry("L", "Ł"),
                    Map.entry("aa", "å"),
                    Map.entry("AA", "Å"),
                    Map.entry("ae", "æ"),
                    Map.entry("AE", "Æ"),
                    Map.entry("oe", "œ"),
                    Map.entry("OE", "Œ"),
                    Map.entry("i", "i"),
                    Map.entry("j", "j"),
                    Map.entry("textendash", "–"),
                    Map.entry("textemdash", "—"),
                    Map.entry("textquoteright", "’"),
                    Map.entry("textquoteleft", "‘"),
                    Map.entry("ldots", "…"));

    private final String source;
    private final MappedText out;
    private final int end;
    private int at;

    private LatexText(String source, Span value, MappedText out) {
        this.source = source;
        this.out = out;
        this.at = value.start();
        this.end = value.end();
    }

    static void write(String source, Span value, MappedText out) {
        LatexText writer = new LatexText(source, value, out);
        while (writer.at < writer.end) {
            writer.next();
        }
    }

    private void next() {
        char c = source.charAt(at);
        if (c == '{' || c == '}') {
            at++;
        } else if (c == '\\') {
            command();
        } else if (c <= ' ' || c == '~') {
            int from = at;
            while (at < end && (source.charAt(at) <= ' ' || source.charAt(at) == '~')) {
                at++;
            }
            out.replace(" ", from, at);
        } else {
            out.copy(at, at + 1);
            at++;
        }
    }

    private void command() {
        int from = at++;
        if (at >= end) {
            return;
        }
        char c = source.charAt(at);
        Character accent = ACCENTS.get(c);
        if (accent != null && accented(from, accent)) {
            return;
        }
        if (!isLetter(c)) {
            out.replace(String.valueOf(c), from, ++at);
            return;
        }
        int name = at;
        while (at < end && isLetter(source.charAt(at))) {
            at++;
        }
        String letter = LETTERS.get(source.substring(name, at));
        if (at < end && source.charAt(at) == ' ') {
            at++;
        }
        if (letter != null) {
            out.replace(letter, from, at);
        }
    }

    /** {@code \"u}, {@code \"{u}}, {@code \v{c}}, {@code \'\i}: false if no letter follows. */
    private boolean accented(int from, char accent) {
        boolean word = isLetter(source.charAt(at));
        int i = at + 1;
        boolean braced = false;
        while (i < end && (source.charAt(i) == '{' || (word && source.charAt(i) == ' '))) {
            braced |= source.charAt(i) == '{';
            i++;
        }
        if (word && i == at + 1) {
            return false;
        }
        if (i < end && source.charAt(i) == '\\') {
            i++;
        }
        if (i >= end || !Character.isLetter(source.charAt(i))) {
            return false;
        }
        String letter =
                Normalizer.normalize(
                        String.valueOf(source.charAt(i)) + accent, Normalizer.Form.NFC);
        i++;
        if (braced && i < end && source.charAt(i) == '}') {
            i++;
        }
        out.replace(letter, from, i);
        at = i;
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
