package org.claimcheck.document.plain;

import java.util.List;
import java.util.Locale;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** What the characters at the ends of a line say about it. */
final class LineSigns {

    private static final String TERMINAL = ".!?\u2026";
    private static final String CLOSING = "\"')]}\u201d\u2019\u00bb";
    private static final String BULLETS = "-*+\u2022\u2023\u25e6\u25aa\u25cf\u00b7\u2043";

    private LineSigns() {}

    /** Whether a sentence ends at the end: a full stop and its like, before closing marks. */
    static boolean endsSentence(String source, Span span) {
        int at = span.end();
        while (at > span.start() && isClosing(source, at)) {
            at--;
        }
        return at > span.start() && TERMINAL.indexOf(source.charAt(at - 1)) >= 0;
    }

    /** A closing mark, or a numbered marker such as [4], at the end. */
    private static boolean isClosing(String source, int end) {
        return CLOSING.indexOf(source.charAt(end - 1)) >= 0;
    }

    static boolean beginsLower(String source, Span span) {
        return Character.isLowerCase(source.codePointAt(span.start()));
    }

    /** Length of a bullet and the space after it; 0 if there is none. */
    static int bullet(String source, Span span) {
        boolean bullet =
                span.length() > 2
                        && BULLETS.indexOf(source.charAt(span.start())) >= 0
                        && isGap(source.charAt(span.start() + 1));
        return bullet ? 1 + gap(source, span.start() + 1, span.end()) : 0;
    }

    /**
     * The number and length of {@code 12. } or {@code 12) }, at most three digits.
     *
     * @param length 0 if there is none
     */
    record Ordinal(int value, int length) {}

    static Ordinal number(String source, Span span) {
        int at = span.start();
        int value = 0;
        while (at < span.end() && at - span.start() < 3 && isDigit(source.charAt(at))) {
            value = value * 10 + source.charAt(at) - '0';
            at++;
        }
        boolean marked =
                at > span.start()
                        && at + 1 < span.end()
                        && ".)".indexOf(source.charAt(at)) >= 0
                        && isGap(source.charAt(at + 1));
        return marked
                ? new Ordinal(value, at + 1 - span.start() + gap(source, at + 1, span.end()))
                : new Ordinal(0, 0);
    }

    /** The number in {@code [12] } at the start, or -1. */
    static int bracketed(String source, Span span) {
        int at = span.start() + 1;
        int value = 0;
        if (source.charAt(span.start()) != '[') {
            return -1;
        }
        while (at < span.end() && at - span.start() < 5 && isDigit(source.charAt(at))) {
            value = value * 10 + source.charAt(at) - '0';
            at++;
        }
        boolean closed =
                at > span.start() + 1
                        && at + 1 < span.end()
                        && source.charAt(at) == ']'
                        && isGap(source.charAt(at + 1));
        return closed ? value : -1;
    }

    /** {@code key : value} or {@code key:} with a key of at most three words. */
    static boolean isKeyValue(String source, Span span) {
        int limit = Math.min(span.end(), span.start() + 30);
        int words = 1;
        for (int i = span.start(); i < limit; i++) {
            char c = source.charAt(i);
            if (c == ':') {
                boolean spaced = i + 1 >= span.end() || isGap(source.charAt(i + 1));
                return i > span.start() + 1 && spaced;
            }
            if (c == ' ' && i + 1 < limit && source.charAt(i + 1) != ':') {
                words++;
            }
            boolean key = Character.isLetter(c) || c == ' ' || c == '-' || c == '_';
            if (!key || words > 3) {
                return false;
            }
        }
        return false;
    }

    /** {@code key : value} with the space before the colon that headings do not have. */
    private static boolean isField(String source, Span span) {
        int colon = source.indexOf(':', span.start());
        return isKeyValue(source, span) && source.charAt(colon - 1) == ' ';
    }

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_WORDS = 14;

    /**
     * Whether a line that stands alone can be a heading: short, begins with a capital or a digit,
     * does not end as a sentence, clause or label does. A question may, if most of its words are
     * capitalised.
     *
     * @param title the first line of a text, which may be longer and end in {@code ?} or {@code !}
     */
    static boolean canBeHeading(String source, Span span, boolean title) {
        if (span.isEmpty() || span.length() > (title ? LONGEST_TITLE : LONGEST_HEADING)) {
            return false;
        }
        int first = source.codePointAt(span.start());
        char last = source.charAt(span.end() - 1);
        boolean begins =
                Character.isUpperCase(first)
                        || Character.isDigit(first)
                        || (title && "\"'\u201c\u2018".indexOf(first) >= 0);
        if (!begins || ".,;:\u2026".indexOf(last) >= 0 || isField(source, span)) {
            return false;
        }
        List<String> words = Whitespace.split(span.of(source));
        int capitalised = 0;
        boolean letters = false;
        for (String word : words) {
            capitalised += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            letters |= word.codePoints().anyMatch(Character::isLetter);
        }
        if (!letters || (!title && words.size() > MOST_WORDS)) {
            return false;
        }
        boolean asks = last == '?' || last == '!';
        boolean closesQuote = endsSentence(source, span);
        return title || !(asks || closesQuote) || (last == '?' && capitalised * 2 > words.size());
    }

    /** The lower-case first word, for a few fixed formulas. */
    static String firstWord(String source, Span span) {
        int at = span.start();
        while (at < span.end() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        return source.substring(span.start(), at).toLowerCase(Locale.ROOT);
    }

    private static int gap(String source, int from, int to) {
        int at = from;
        while (at < to && isGap(source.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
