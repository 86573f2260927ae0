package org.claimcheck.nlp;

import java.util.Locale;
import org.claimcheck.text.Whitespace;

/** The words beside an offset, as far as a boundary depends on them. */
final class Around {

    private static final int LONGEST_WORD = 40;

    private Around() {}

    /** The letters, digits, inner stops and apostrophes before an offset. */
    static String wordBefore(String text, int start, int end) {
        int i = end;
        while (i > start && end - i < LONGEST_WORD && isWordPart(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, end);
    }

    /** The word before the white space before an offset; empty if something else stands there. */
    static String wordBeforeGap(String text, int start, int end) {
        int i = end;
        while (i > start && Whitespace.is(text.charAt(i - 1))) {
            i--;
        }
        return i == end ? "" : wordBefore(text, start, i);
    }

    /** The word at an offset, without stops at its end. */
    static String wordAt(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < LONGEST_WORD && isWordPart(text.charAt(i))) {
            i++;
        }
        int end = i;
        while (end > at && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(at, end);
    }

    /** The same in lower case and without what is contracted with it: "it" of "It's". */
    static String opener(String text, int at) {
        String word = wordAt(text, at).toLowerCase(Locale.ROOT).replace('’', '\'');
        int mark = word.indexOf('\'');
        return mark > 0 ? word.substring(0, mark) : word;
    }

    /** The offset of the word after the one at an offset, or the end of the text. */
    static int nextWord(String text, int at) {
        int i = at + wordAt(text, at).length();
        if (i < text.length() && text.charAt(i) == '.') {
            i++;
        }
        while (i < text.length() && Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’' || c == '%';
    }
}
