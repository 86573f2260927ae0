package org.claimcheck.nlp;

import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Whitespace;

/**
 * Judges a gap in a paragraph by what stands on both sides. The word lists hold closed classes of
 * English (titles, months, sentence openers) and common abbreviations, written for this project.
 */
final class BoundaryRules {

    enum Verdict {
        SPLIT,
        JOIN,
        UNDECIDED
    }

    /** Never end a sentence: a name or a number follows. */
    private static final Set<String> LEADING =
            Set.of(
                    "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "sens", "rep", "reps", "gov",
                    "gen", "col", "lt", "maj", "cpl", "pvt", "sgt", "capt", "cmdr", "adm", "rev",
                    "fr", "st", "ste", "hon", "messrs", "mme", "mlle", "mt", "ft", "pres", "supt",
                    "insp", "atty", "v", "vs", "cf", "eg", "e.g", "i.e", "ie", "viz", "ca", "al",
                    "approx", "pp", "p");

    /** Do not end a sentence where a digit follows. */
    private static final Set<String> BEFORE_DIGIT =
            Set.of(
                    "no", "nos", "nr", "vol", "vols", "fig", "figs", "sec", "secs", "art", "arts",
                    "ch", "chs", "eq", "eqs", "ed", "tab", "par", "para", "jan", "feb", "mar",
                    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "c", "b", "d",
                    "r", "est", "op", "pt", "ref", "refs");

    /** End a sentence only where the next word can hardly continue it. */
    private static final Set<String> EITHER =
            Set.of(
                    "inc", "corp", "co", "ltd", "llc", "plc", "bros", "jr", "sr", "esq", "ph.d",
                    "phd", "m.d", "b.a", "m.a", "etc", "dept", "univ", "assn", "ave", "blvd", "rd",
                    "st", "a.m", "p.m", "am", "pm", "u.s", "u.k", "u.n", "e.u", "d.c", "est",
                    "ariz", "calif", "colo", "conn", "fla", "ill", "mass", "mich", "minn", "miss",
                    "neb", "okla", "ore", "penn", "tenn", "tex", "wash", "wis");

    private static final Set<String> OPENERS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "this",
                    "that",
                    "these",
                    "those",
                    "he",
                    "she",
                    "it",
                    "they",
                    "we",
                    "i",
                    "you",
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "my",
                    "there",
                    "here",
                    "in",
                    "on",
                    "at",
                    "by",
                    "for",
                    "from",
                    "with",
                    "after",
                    "before",
                    "during",
                    "since",
                    "when",
                    "while",
                    "as",
                    "if",
                    "although",
                    "though",
                    "because",
                    "but",
                    "and",
                    "however",
                    "so",
                    "then",
                    "now",
                    "also",
                    "both",
                    "some",
                    "many",
                    "most",
                    "all",
                    "no",
                    "not",
                    "one",
                    "two",
                    "who",
                    "what",
                    "where",
                    "why",
                    "how",
                    "is",
                    "are",
                    "was",
                    "were",
                    "did",
                    "do",
                    "does",
                    "to",
                    "of",
                    "among",
                    "according",
                    "despite",
                    "under",
                    "over",
                    "other",
                    "another",
                    "each",
                    "every",
                    "several",
                    "please",
                    "meanwhile",
                    "moreover",
                    "furthermore",
                    "instead");

    private static final Set<String> REPORTING =
            Set.of(
                    "said",
                    "says",
                    "asked",
                    "asks",
                    "told",
                    "replied",
                    "added",
                    "wrote",
                    "writes",
                    "shouted",
                    "cried",
                    "exclaimed",
                    "wondered",
                    "answered",
                    "whispered",
                    "tweeted",
                    "demanded",
                    "insisted",
                    "argued",
                    "explained",
                    "declared",
                    "stated");

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
        if (next >= text.length() || isMarker(text, next)) {
            return Verdict.JOIN;
        }
        int core = beforeMarkers(text, start, end);
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
        if (",;:)]}%".indexOf(initial) >= 0) {
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
                || LEADING.contains(word)
                || BEFORE_DIGIT.contains(word)
                || EITHER.contains(word);
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
        if (LEADING.contains(lower)
                || (alone && (word.length() <= 2 || isDigits(word)))
                || (isInitial(word) && !strong)) {
            return Verdict.JOIN;
        }
        if (Character.isDigit(initial) && BEFORE_DIGIT.contains(lower)) {
            return Verdict.JOIN;
        }
        if (EITHER.contains(lower) || isAcronym(word)) {
            boolean opens = OPENERS.contains(wordAt(text, first).toLowerCase(Locale.ROOT));
            return opens || strong ? Verdict.SPLIT : Verdict.JOIN;
        }
        boolean ordinary = Character.isLetterOrDigit(word.charAt(word.length() - 1));
        boolean begins = Character.isUpperCase(initial) || strong;
        return ordinary && begins && !BEFORE_DIGIT.contains(lower)
                ? Verdict.SPLIT
                : Verdict.UNDECIDED;
    }

    /** {@code "…?" Jane asked}: a name and a reporting verb, or the verb alone. */
    private static boolean isReported(String text, int first) {
        int at = first;
        for (int words = 0; words < 4 && at < text.length(); words++) {
            String word = wordAt(text, at);
            if (REPORTING.contains(word.toLowerCase(Locale.ROOT))) {
                return words > 0;
            }
            boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (!name || OPENERS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            at += word.length();
            while (at < text.length() && Whitespace.is(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }

    /** {@code [4]}, {@code [4, 5]}, {@code [^note]}, {@code [citation needed]} at an offset. */
    private static boolean isMarker(String text, int at) {
        return markerEnd(text, at) > at;
    }

    private static int markerEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return at;
        }
        int i = at + 1;
        boolean label = i < text.length() && "^@".indexOf(text.charAt(i)) >= 0;
        boolean digits = false;
        for (; i < text.length() && i - at < LONGEST_WORD; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                boolean followed = i + 1 < text.length() && "(:[".indexOf(text.charAt(i + 1)) >= 0;
                boolean link = followed && text.charAt(i + 1) != '[';
                return (digits || label || isRemark(text.substring(at + 1, i))) && !link
                        ? i + 1
                        : at;
            }
            digits |= Character.isDigit(c);
            if (!label && !Character.isDigit(c) && " ,;-–?".indexOf(c) < 0 && digits) {
                return at;
            }
        }
        return at;
    }

    /** What editors leave behind: lower case, ending in "needed" or a question mark. */
    private static boolean isRemark(String inside) {
        return inside.endsWith(" needed") || (inside.endsWith("?") && inside.length() < 20);
    }

    /** The end of the words before any run of markers that ends at an offset. */
    private static int beforeMarkers(String text, int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) == ']') {
            int open = text.lastIndexOf('[', at - 1);
            if (open < start || markerEnd(text, open) != at) {
                break;
            }
            at = open;
            while (at > start && Whitespace.is(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
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
