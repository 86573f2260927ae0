package org.claimcheck.nlp;

import org.claimcheck.text.Whitespace;

/**
 * Judges whether one sentence ends and the next begins with no space between: {@code "…to an
 * end.Next day…"}, {@code "…allies.[4]Next…"}. Names of files, sites and members of code are built
 * the same way, so what stands around must look like prose. Looks only a few characters far.
 */
final class TightBoundary {

    private static final String CLOSERS = "\"”’)]";
    private static final String IN_PROSE = "'’-–—,;(\"“‘";
    private static final String AFTER_WORD = ",;:!?'’\"”)…-–—[";
    private static final int LONGEST_RUN = 60;
    private static final int LONGEST_QUOTATION = 2_000;

    private TightBoundary() {}

    /**
     * @param start where the sentence in progress begins
     * @param end an offset with no white space on either side
     */
    static boolean isAt(String text, int start, int end) {
        char before = end - start < 2 ? ' ' : text.charAt(end - 1);
        if (Character.isLetter(before) || before == ' ' || !beginsWord(text, end)) {
            return false;
        }
        int core = BracketMarkers.before(text, start, end);
        int stop = core;
        while (stop > start && core - stop < 2 && CLOSERS.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        if (stop - start < 2 || ".?!…".indexOf(text.charAt(stop - 1)) < 0) {
            return false;
        }
        if (stop < core && text.charAt(core - 1) == '"' && !closesQuotation(text, start, core)) {
            return false;
        }
        int word = stop - 1;
        while (word > start && word > stop - 12 && ".?!…".indexOf(text.charAt(word - 1)) >= 0) {
            word--;
        }
        boolean dots = text.charAt(stop - 1) == '.' && stop - word > 1;
        if (dots && (stop - word < 3 || isPronounI(text, end))) {
            return false;
        }
        return endsProse(text, start, word, end, core < end);
    }

    /** A capital and small letters, or "I" or "A" alone, and then no sign of code. */
    private static boolean beginsWord(String text, int at) {
        if (!Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int i = at + 1;
        while (i < text.length() && Character.isLowerCase(text.charAt(i)) && i - at < 30) {
            i++;
        }
        boolean last = i == text.length() || Whitespace.is(text.charAt(i));
        if (i == at + 1) {
            boolean single = text.charAt(at) == 'I' || text.charAt(at) == 'A';
            return single && (last || "'’".indexOf(text.charAt(i)) >= 0);
        }
        boolean stopped =
                !last
                        && text.charAt(i) == '.'
                        && (i + 1 == text.length()
                                || Whitespace.is(text.charAt(i + 1))
                                || Character.isUpperCase(text.charAt(i + 1)));
        return last || stopped || AFTER_WORD.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isPronounI(String text, int at) {
        return text.charAt(at) == 'I'
                && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean endsProse(String text, int start, int end, int next, boolean marked) {
        int from = end;
        while (from > start && !Whitespace.is(text.charAt(from - 1))) {
            char c = text.charAt(from - 1);
            boolean prose = Character.isLetterOrDigit(c) || IN_PROSE.indexOf(c) >= 0;
            if (!prose || end - from > LONGEST_RUN) {
                return false;
            }
            from--;
        }
        int word = end;
        while (word > from && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        if (word == end || from == start) {
            return false;
        }
        boolean opens = BoundaryWords.OPENERS.contains(wordAt(text, next));
        boolean named = BoundaryWords.LEADING.contains(wordAt(text, next));
        boolean longer = wordAt(text, next).length() > 2;
        boolean digits = Character.isDigit(text.charAt(end - 1));
        if (digits || Character.isUpperCase(text.charAt(word))) {
            return marked || named || (opens && longer);
        }
        String left = text.substring(word, end);
        boolean known =
                BoundaryWords.LEADING.contains(left) || BoundaryWords.SUFFIXES.contains(left);
        return !known
                && end - word > 1
                && left.chars().allMatch(Character::isLowerCase)
                && left.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0)
                && !BoundaryWords.SUFFIXES.contains(wordAt(text, next));
    }

    private static String wordAt(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 30 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a straight quotation mark at the end closes what another one opened. */
    private static boolean closesQuotation(String text, int start, int end) {
        int marks = 0;
        int from = Math.max(start, end - LONGEST_QUOTATION);
        for (int i = from; i < end; i++) {
            marks += text.charAt(i) == '"' ? 1 : 0;
        }
        return from == start && marks % 2 == 0;
    }
}
