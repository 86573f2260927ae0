package org.claimcheck.nlp;

import java.util.Set;
import org.claimcheck.nlp.BoundaryRules.Verdict;
import org.claimcheck.text.Whitespace;

/**
 * Judges a gap after something that is no mark of punctuation: only what stood at the end of a line
 * before lines were run together can end there. A rule of dashes, a smiley, an address, a time
 * stamp.
 */
final class LineEnds {

    private static final Set<String> SMILEYS =
            Set.of(":)", ":-)", ";)", ";-)", ":(", ":-(", ":D", ":-D", ":P", ":-P");

    private static final int LONGEST_RUN = 300;
    private static final int SHORTEST_RULE = 5;

    /** Shorter rows of low lines are blanks to fill in, as in "570 U. S. ____". */
    private static final int SHORTEST_LOW_RULE = 12;

    private LineEnds() {}

    static Verdict verdict(String text, int start, int end, int next) {
        if (end == start) {
            return Verdict.JOIN;
        }
        char initial = text.charAt(next);
        char last = text.charAt(end - 1);
        boolean lower = Character.isLowerCase(initial) && !text.startsWith("http", next);
        boolean letter = Character.isLetter(last);
        if (letter && lower) {
            return Verdict.JOIN;
        }
        int from = end;
        boolean sign = false;
        while (from > start && end - from < LONGEST_RUN && !Whitespace.is(text.charAt(from - 1))) {
            from--;
            sign |= text.charAt(from) == '@' || text.charAt(from) == '/';
        }
        if (!letter && isRule(text, from, end)) {
            return Verdict.SPLIT;
        }
        if (lower) {
            return Verdict.JOIN;
        }
        if (end - from <= 3 && SMILEYS.contains(text.substring(from, end))) {
            return Verdict.SPLIT;
        }
        if (sign && isAddress(text, from, end)) {
            boolean begins = Character.isLetterOrDigit(initial) || initial == '_';
            return begins ? Verdict.UNDECIDED : Verdict.JOIN;
        }
        if (!Character.isUpperCase(initial)) {
            return Verdict.JOIN;
        }
        return Character.isDigit(last) || last == 'M'
                ? afterNumber(text, start, from, end, next)
                : Verdict.JOIN;
    }

    private static Verdict afterNumber(String text, int start, int from, int end, int next) {
        if (isNoteNumber(text, from, end)) {
            boolean opens = BoundaryWords.OPENERS.contains(Around.opener(text, next));
            return opens ? Verdict.UNDECIDED : Verdict.JOIN;
        }
        return TimeStamps.endsAt(text, start, end) && !isZone(Around.wordAt(text, next))
                ? Verdict.SPLIT
                : Verdict.JOIN;
    }

    /** What may be a raised number that lost its height: "Turkey.4", "1913.5", "(1996).5". */
    private static boolean isNoteNumber(String text, int from, int end) {
        int at = end;
        while (at > from && end - at < 2 && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        int dot = at - 1;
        if (at == end || dot - 4 < from || text.charAt(dot) != '.') {
            return false;
        }
        boolean year = text.substring(dot - 4, dot).chars().allMatch(Character::isDigit);
        char before = text.charAt(dot - 1);
        return year || before == ')' || Character.isLowerCase(before);
    }

    /** "PM", "EST". */
    private static boolean isZone(String word) {
        return word.length() > 1
                && word.length() <= 4
                && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isRule(String text, int from, int end) {
        char sign = text.charAt(end - 1);
        if ("=*-_~#".indexOf(sign) < 0) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != sign) {
                return false;
            }
        }
        return end - from >= (sign == '_' ? SHORTEST_LOW_RULE : SHORTEST_RULE);
    }

    private static boolean isAddress(String text, int from, int end) {
        boolean dot = false;
        boolean sign = false;
        for (int i = from + 1; i + 1 < end; i++) {
            char c = text.charAt(i);
            dot |= c == '.';
            sign |= c == '@' || (c == '/' && text.charAt(i + 1) == '/');
        }
        return dot && sign;
    }
}
