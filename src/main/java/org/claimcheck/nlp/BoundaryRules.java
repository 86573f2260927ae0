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
            return LineEnds.verdict(text, start, end, next);
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
            boolean inside = closed || belongsToWord(text, start, stop, terminal);
            return inside ? Verdict.JOIN : Verdict.UNDECIDED;
        }
        boolean dots = terminal == '.' && isDots(text, start, stop);
        if ((dots || terminal == '…') && Around.opener(text, first).equals("i")) {
            return Verdict.JOIN;
        }
        boolean opened = first > next;
        if (terminal == '.' && !closed && !dots) {
            boolean aside = opened && "([".indexOf(text.charAt(next)) >= 0;
            return FullStops.verdict(text, start, stop - 1, first, marked || opened, aside);
        }
        if (closed && FullStops.isListNumber(text, start, stop)) {
            return Verdict.JOIN;
        }
        if (closed && Reported.isAt(text, first)) {
            return Verdict.JOIN;
        }
        boolean begins = Character.isUpperCase(initial) || opened || marked;
        return begins && !dots ? Verdict.SPLIT : Verdict.UNDECIDED;
    }

    /** Two or more full stops, close together or with spaces between. */
    private static boolean isDots(String text, int start, int stop) {
        int i = stop - 2;
        if (i > start && Whitespace.is(text.charAt(i))) {
            i--;
        }
        return i >= start && text.charAt(i) == '.';
    }

    /** Whether a mark before a lower-case word rather belongs to the word before it. */
    private static boolean belongsToWord(String text, int start, int stop, char terminal) {
        String word = Around.wordBefore(text, start, stop - 1);
        if (terminal == '!') {
            boolean name = word.length() > 1 && Character.isUpperCase(word.charAt(0));
            boolean loud = word.equals(word.toUpperCase(Locale.ROOT));
            boolean begins = FullStops.onlyThisWord(text, start, stop - 1 - word.length());
            return name && !loud && !begins;
        }
        return terminal == '.' && FullStops.isAbbreviation(word);
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }
}
