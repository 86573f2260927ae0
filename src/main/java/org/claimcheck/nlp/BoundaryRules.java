package org.claimcheck.nlp;

import java.util.Locale;
import org.claimcheck.text.Whitespace;

/** Judges a gap in a paragraph by what stands on both sides. */
final class BoundaryRules {

    enum Verdict {
        SPLIT,
        JOIN,
        UNDECIDED
    }

    private static final String CLOSERS = "\"'”’»)]}*_";
    private static final String OPENING = "\"'“‘«([{*_„";
    private static final int LONGEST_WORD = 40;

    private BoundaryRules() {}

    /**
     * @param start where the sentence in progress begins
     * @param end where the gap begins: the offset after the last character before it
     * @param next where it ends: the offset of the next character; may be the end of the text
     */
    static Verdict verdict(String text, int start, int end, int next) {
        if (next >= text.length() || BracketMarkers.end(text, next) > next) {
            return Verdict.JOIN;
        }
        int core = BracketMarkers.before(text, start, end);
        boolean marked = core < end;
        int stop = core;
        while (stop > start && CLOSERS.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        boolean closed = stop < core;
        if (stop == start || !isTerminal(text.charAt(stop - 1))) {
            return marked || closed ? Verdict.JOIN : Verdict.UNDECIDED;
        }
        char terminal = text.charAt(stop - 1);
        int first = next;
        while (first < text.length() && OPENING.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        if (first == text.length()) {
            return Verdict.UNDECIDED;
        }
        char initial = text.charAt(first);
        if (",;:.)]}%".indexOf(initial) >= 0) {
            return Verdict.JOIN;
        }
        if (Character.isLowerCase(initial)) {
            return closed || endsAbbreviation(text, start, stop) ? Verdict.JOIN : Verdict.UNDECIDED;
        }
        boolean opened = first > next;
        boolean dots = terminal == '.' && stop - 2 >= start && text.charAt(stop - 2) == '.';
        if (terminal == '.' && !closed && !dots) {
            return afterWord(text, start, stop - 1, first, marked || opened);
        }
        if (closed && isReported(text, first)) {
            return Verdict.JOIN;
        }
        boolean begins = Character.isUpperCase(initial) || opened || marked;
        return begins && !dots ? Verdict.SPLIT : Verdict.UNDECIDED;
    }

    /** Whether a full stop before a lower-case word rather belongs to its word. */
    private static boolean endsAbbreviation(String text, int start, int stop) {
        if (text.charAt(stop - 1) != '.') {
            return false;
        }
        String word = wordBefore(text, start, stop - 1).toLowerCase(Locale.ROOT);
        return word.length() < 3
                || word.indexOf('.') >= 0
                || BoundaryWords.LEADING.contains(word)
                || BoundaryWords.BEFORE_DIGIT.contains(word)
                || BoundaryWords.EITHER.contains(word);
    }

    /** Whether a boundary that the model sees inside a run of non-space characters can be one. */
    static boolean mayEndWithoutSpace(String text, int end) {
        return end > 0
                && end < text.length()
                && isTerminal(text.charAt(end - 1))
                && Character.isUpperCase(text.charAt(end))
                && end > 1
                && Character.isLowerCase(text.charAt(end - 2));
    }

    private static Verdict afterWord(String text, int start, int dot, int first, boolean strong) {
        String word = wordBefore(text, start, dot);
        String lower = word.toLowerCase(Locale.ROOT);
        char initial = text.charAt(first);
        if (word.isEmpty()) {
            boolean bracketed = dot > start && CLOSERS.indexOf(text.charAt(dot - 1)) >= 0;
            return bracketed && Character.isUpperCase(initial) ? Verdict.SPLIT : Verdict.UNDECIDED;
        }
        boolean alone = onlyThisWord(text, start, dot - word.length());
        if (BoundaryWords.LEADING.contains(lower)
                || (alone && (word.length() <= 2 || isDigits(word)))
                || (isInitial(word) && !strong)) {
            return Verdict.JOIN;
        }
        if (Character.isDigit(initial) && BoundaryWords.BEFORE_DIGIT.contains(lower)) {
            return Verdict.JOIN;
        }
        if (BoundaryWords.EITHER.contains(lower) || isAcronym(word)) {
            boolean opens =
                    BoundaryWords.OPENERS.contains(wordAt(text, first).toLowerCase(Locale.ROOT));
            return opens || strong ? Verdict.SPLIT : Verdict.JOIN;
        }
        boolean ordinary = Character.isLetterOrDigit(word.charAt(word.length() - 1));
        boolean begins = Character.isUpperCase(initial) || strong;
        return ordinary && begins && !BoundaryWords.BEFORE_DIGIT.contains(lower)
                ? Verdict.SPLIT
                : Verdict.UNDECIDED;
    }

    /** {@code "…?" Jane asked}: a name and a reporting verb, or the verb alone. */
    private static boolean isReported(String text, int first) {
        int at = first;
        for (int words = 0; words < 4 && at < text.length(); words++) {
            String word = wordAt(text, at);
            if (BoundaryWords.REPORTING.contains(word.toLowerCase(Locale.ROOT))) {
                return words > 0;
            }
            boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (!name || BoundaryWords.OPENERS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            at += word.length();
            while (at < text.length() && Whitespace.is(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    /** Letters with full stops between them, such as {@code U.S} before its last stop. */
    private static boolean isAcronym(String word) {
        if (word.length() < 3 || word.indexOf('.') < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean wanted =
                    i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean onlyThisWord(String text, int start, int wordStart) {
        for (int i = wordStart - 1; i >= start; i--) {
            if (!Whitespace.is(text.charAt(i)) && OPENING.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String wordBefore(String text, int start, int end) {
        int i = end;
        while (i > start && end - i < LONGEST_WORD && isWordPart(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, end);
    }

    private static String wordAt(String text, int at) {
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

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’' || c == '%';
    }
}
