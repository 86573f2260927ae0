package org.claimcheck.nlp;

import java.util.Locale;
import org.claimcheck.nlp.BoundaryRules.Verdict;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Whitespace;

/** Judges a full stop by the word that it stands after and the one that follows. */
final class FullStops {

    private static final String OPENING = "\"'“‘«([{*_„";

    private FullStops() {}

    /**
     * @param start where the sentence in progress begins
     * @param dot offset of the full stop
     * @param first offset of the first letter or digit after the gap and opening marks
     * @param strong whether a citation marker or an opening mark stands between
     * @param aside whether the opening mark is a bracket
     */
    static Verdict verdict(
            String text, int start, int dot, int first, boolean strong, boolean aside) {
        String word = Around.wordBefore(text, start, dot);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(text.charAt(first));
        if (word.isEmpty()) {
            boolean bracketed = dot > start && "\"'”’»)]}*_".indexOf(text.charAt(dot - 1)) >= 0;
            return bracketed && capital ? Verdict.SPLIT : Verdict.UNDECIDED;
        }
        String opener = capital ? Around.opener(text, first) : "";
        boolean opens = BoundaryWords.OPENERS.contains(opener);
        boolean alone = onlyThisWord(text, start, dot - word.length());
        if (alone && (isLabel(word) || isAcronym(word))) {
            return Verdict.JOIN;
        }
        if (BoundaryWords.LEADING.contains(lower)) {
            boolean street = BoundaryWords.STREETS.contains(lower) && opens && !alone;
            return street ? Verdict.SPLIT : Verdict.JOIN;
        }
        if (isInitial(word) && !isDegree(text, dot - 1)) {
            return initial(text, start, dot, opener, strong && !aside);
        }
        boolean digit = Character.isDigit(text.charAt(first));
        if (digit && BoundaryWords.BEFORE_DIGIT.contains(lower)) {
            return Verdict.JOIN;
        }
        if (BoundaryWords.DAYS.contains(word) && (digit || isMonth(text, first))) {
            return Verdict.JOIN;
        }
        if (BoundaryWords.EITHER.contains(lower) || isAcronym(word)) {
            boolean named = BoundaryWords.LEADING.contains(opener) && isPastHour(text, start, dot);
            return opens || named || (strong && !aside) ? Verdict.SPLIT : Verdict.JOIN;
        }
        boolean ordinary = Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return ordinary
                        && (capital || strong)
                        && (opens || !BoundaryWords.BEFORE_DIGIT.contains(lower))
                ? Verdict.SPLIT
                : Verdict.UNDECIDED;
    }

    /** A letter: of a name if no plain word follows, "I" only between the parts of one. */
    private static Verdict initial(String text, int start, int dot, String opener, boolean strong) {
        if (strong || BoundaryWords.PLAIN_OPENERS.contains(opener)) {
            return Verdict.SPLIT;
        }
        if (text.charAt(dot - 1) != 'I') {
            return Verdict.JOIN;
        }
        String before = Around.wordBeforeGap(text, start, dot - 1);
        boolean named =
                !before.isEmpty()
                        && Character.isUpperCase(before.charAt(0))
                        && !BoundaryWords.NUMBERED.contains(before.toLowerCase(Locale.ROOT));
        return named && !BoundaryWords.OPENERS.contains(opener) ? Verdict.JOIN : Verdict.SPLIT;
    }

    /** Whether a full stop after this word may be no more than part of it. */
    static boolean isAbbreviation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() < 3
                || lower.indexOf('.') >= 0
                || BoundaryWords.LEADING.contains(lower)
                || BoundaryWords.BEFORE_DIGIT.contains(lower)
                || BoundaryWords.EITHER.contains(lower);
    }

    /** Whether nothing but a number, a stop and closing marks stands from a start on. */
    static boolean isListNumber(String text, int start, int stop) {
        if (text.charAt(stop - 1) != '.') {
            return false;
        }
        String word = Around.wordBefore(text, start, stop - 1);
        return isLabel(word) && onlyThisWord(text, start, stop - 1 - word.length());
    }

    /** Whether nothing but opening marks stands before a word. */
    static boolean onlyThisWord(String text, int start, int wordStart) {
        for (int i = wordStart - 1; i >= start; i--) {
            if (!Whitespace.is(text.charAt(i)) && OPENING.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the hour before a full stop has more before it than when something happens: "At 5
     * p.m. Mr. Smith" goes on, "We met at 5 p.m. Mr. Smith" does not.
     */
    private static boolean isPastHour(String text, int start, int dot) {
        if (!BoundaryWords.HOURS.contains(
                Around.wordBefore(text, start, dot).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int at = start;
        for (int words = 0; words < 8 && at < dot; words++) {
            String word = Around.wordAt(text, at).toLowerCase(Locale.ROOT);
            boolean when =
                    word.isEmpty()
                            || Character.isDigit(word.charAt(0))
                            || BoundaryWords.HOURS.contains(word)
                            || CalendarNames.month(word) > 0
                            || BoundaryWords.WHEN.contains(word);
            if (!when) {
                return true;
            }
            at = word.isEmpty() ? at + 1 : at + Math.max(1, word.length());
            while (at < dot && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
        }
        return at < dot;
    }

    private static boolean isMonth(String text, int at) {
        return CalendarNames.month(Around.wordAt(text, at).toLowerCase(Locale.ROOT)) > 0;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isDegree(String text, int letter) {
        return letter > 0 && text.charAt(letter - 1) == '°';
    }

    /** What counts a point of a list: a letter, a small number, a Roman numeral. */
    private static boolean isLabel(String word) {
        boolean digits = word.length() <= 3 && word.chars().allMatch(Character::isDigit);
        boolean roman =
                word.length() <= 4
                        && word.toLowerCase(Locale.ROOT)
                                .chars()
                                .allMatch(c -> "ivx".indexOf(c) >= 0);
        boolean postscript = word.equalsIgnoreCase("ps") || word.equalsIgnoreCase("nb");
        return word.length() == 1 || digits || roman || postscript;
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
}
