package org.claimcheck.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells authors, title, container, pages and year of a reference apart by its punctuation: the year
 * in brackets after the authors, the title in quotation marks, or one full stop after the other.
 * What does not look like names is taken for the title; nothing is guessed beyond that.
 *
 * @param authors as they are written
 * @param year with its letter, if it has one
 */
record EntryParts(
        List<String> authors,
        @Nullable String title,
        @Nullable String container,
        @Nullable String pages,
        @Nullable String year) {

    /** A year that is no part of a longer number, a range of pages, or an address. */
    static final Pattern YEAR =
            Pattern.compile("(?<![\\w./:–-])(?:1[5-9]|20)\\d\\d[a-z]?(?![\\w/–-]|\\.\\d)");

    private static final Pattern YEAR_IN_BRACKETS =
            Pattern.compile("[(\\[]((?:1[5-9]|20)\\d\\d[a-z]?)[^()\\[\\]]{0,30}[)\\]]");

    /** How the name of a book begins whose part is cited. */
    private static final Pattern IN =
            Pattern.compile("(?i)in:? (?:the )?|proceedings |proc\\. |conference ");

    private static final Pattern EDITORS =
            Pattern.compile("^[^\\d]{3,150}?[,(] {0,1}(?:[Ee]ds?\\.|[Ee]ditors?)\\)?[,:.]? {0,2}");

    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\s(])[\\s(]++((?:1[5-9]|20)\\d\\d[a-z]?)\\)?$");

    private static final Pattern PAGES =
            Pattern.compile(
                    "\\b(?:pp?|pages?)\\.?\\s{0,2}([A-Z]?\\d{1,5}(?:\\s?[-–—]{1,2}\\s?[A-Z]?\\d{1,5})?)"
                            + "|[:,]\\s{0,2}(\\d{1,5}\\s?[-–—]{1,2}\\s?\\d{1,5})(?![\\d-])");

    /** A span of time in a title. */
    private static final Pattern YEARS =
            Pattern.compile("(?:1[5-9]|20)\\d\\d\\D{1,4}(?:1[5-9]|20)\\d\\d");

    /** What follows is no longer the description of the work. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "https?://|www\\.|\\bdoi\\s?[:.]|\\bDOI\\b|\\b(?:Retrieved|Accessed|Archived|accessed"
                            + "|retrieved|archived|Available|ISBN|ISSN|PMID|arXiv:)");

    /** A full stop after these ends nothing. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "al", "ed", "eds", "jr", "sr", "vol", "no", "pp", "p", "proc", "conf", "int",
                    "trans", "dr", "st", "ser", "nr", "dept", "univ", "inc", "rev", "ch", "sec",
                    "tech", "rep", "acad", "sci", "soc", "symp", "vs", "edn", "hrsg", "mr", "mrs");

    /** Publishers, theses, reports and manuscripts stand alone. */
    private static final Pattern NO_CONTAINER =
            Pattern.compile(
                    "(?i).{0,80}\\b(?:press|verlag|publishers?|publishing|books|sons|co)"
                            + "|(?:ph\\.? ?d\\.?|master'?s|doctoral|diploma|msc|m\\.sc\\.?) .{0,80}"
                            + "|(?:(?:un)?published|technical|tech|research|working|internal|arxiv"
                            + "|thesis|dissertation|dir|retrieved|available|accessed)\\b.{0,80}");

    /** "Cambridge, MA: MIT Press", "London: Reed": a place and a publisher. */
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L} .'-]{1,40}(?:, [\\p{L}. ]{1,20})?: ?\\p{Lu}.*");

    private static final int LONGEST = 2000;

    /**
     * @param entry without its label
     */
    static EntryParts of(String entry) {
        String all = entry.length() > LONGEST ? entry.substring(0, LONGEST) : entry;
        String flat = all.replace('\n', ' ').strip();
        Matcher tail = TAIL.matcher(flat);
        String core = (tail.find() && tail.start() > 10 ? flat.substring(0, tail.start()) : flat);
        Matcher bracket = YEAR_IN_BRACKETS.matcher(core);
        if (isDated(core) && bracket.find()) {
            String rest = core.substring(bracket.end());
            return parts(core.substring(0, bracket.start()), rest, core, bracket.group(1));
        }
        int open = quote(core, 0);
        if (open >= 0) {
            int close = closing(core, open + 1);
            boolean named = close > open && EntryNames.are(core.substring(0, open));
            if (close > open && (named || core.substring(0, open).isBlank())) {
                String title = trimmed(core.substring(open + 1, close));
                return new EntryParts(
                        named ? EntryNames.list(core.substring(0, open)) : List.of(),
                        title,
                        container(core.substring(close + 1)),
                        pages(core),
                        year(core.substring(0, open) + " " + core.substring(close + 1)));
            }
        }
        int stop = stop(core, 0);
        String first = core.substring(0, stop);
        Matcher yearLast = YEAR_LAST.matcher(first);
        if (yearLast.find() && yearLast.start() > 2 && stop < core.length()) {
            String names = first.substring(0, yearLast.start());
            if (EntryNames.are(names)) {
                return parts(names, core.substring(stop + 1), core, yearLast.group(1));
            }
        }
        String rest = stop < core.length() ? core.substring(stop + 1) : "";
        Matcher year = YEAR.matcher(rest);
        boolean yearNext = year.find() && rest.substring(0, year.start()).isBlank();
        if (yearNext && EntryNames.are(first)) {
            return parts(first, rest.substring(year.end()), core, year.group());
        }
        if (EntryNames.are(first) && !rest.isBlank()) {
            return parts(first, rest, core, null);
        }
        int names = EntryNames.leading(core);
        return names > 0 ? withCommas(core, names) : untitled(core);
    }

    /** Whether names and a year in brackets come first. */
    static boolean isDated(String entry) {
        Matcher bracket = YEAR_IN_BRACKETS.matcher(entry);
        return bracket.find()
                && bracket.start() > 1
                && EntryNames.are(entry.substring(0, bracket.start()));
    }

    /** Only the year and the pages are certain. */
    private static EntryParts untitled(String core) {
        return new EntryParts(List.of(), null, null, pages(core), year(core));
    }

    /** "A. Quill, T. Reed, The mill, Weir Press, 1911": the parts are parted by commas. */
    private static EntryParts withCommas(String core, int names) {
        String rest = core.substring(names);
        int comma = rest.indexOf(", ");
        int stop = stop(rest, 0);
        int to = comma < 0 ? stop : Math.min(comma, stop);
        String title = trimmed(rest.substring(0, to));
        return new EntryParts(
                EntryNames.list(core.substring(0, names)),
                title.isEmpty() ? null : title,
                container(to < rest.length() ? rest.substring(to + 1) : ""),
                pages(core),
                year(rest));
    }

    private static EntryParts parts(
            String authors, String rest, String core, @Nullable String year) {
        int from = 0;
        while (from < rest.length() && " .,:;)".indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        String work = rest.substring(from);
        int open = quote(work, 0);
        int close = open == 0 ? closing(work, 1) : -1;
        int stop = close > 0 ? close : stop(work, 0);
        String title = trimmed(work.substring(close > 0 ? 1 : 0, stop));
        String after = stop < work.length() ? work.substring(stop + 1) : "";
        String shown = year != null ? year : year(after.isBlank() ? work : after);
        return new EntryParts(
                EntryNames.list(authors),
                title.isEmpty() ? null : title,
                container(after),
                pages(core),
                shown != null ? shown : year(core));
    }

    /** The last year that is not one of a visit to a page. */
    private static @Nullable String year(String text) {
        Matcher bracket = YEAR_IN_BRACKETS.matcher(text);
        if (bracket.find()) {
            return bracket.group(1);
        }
        String last = null;
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            last = matcher.group();
        }
        return last;
    }

    private static @Nullable String pages(String core) {
        Matcher matcher = PAGES.matcher(core);
        String last = null;
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                last = matcher.group(1);
            } else if (!YEARS.matcher(matcher.group(2)).matches()) {
                last = matcher.group(2);
            }
        }
        return last;
    }

    /** What follows the title up to a volume, a page or a date. */
    private static @Nullable String container(String after) {
        int from = 0;
        while (from < after.length() && " .,:;\"”’'".indexOf(after.charAt(from)) >= 0) {
            from++;
        }
        String text = after.substring(from);
        boolean book = IN.matcher(text).lookingAt();
        if (book && text.regionMatches(true, 0, "in", 0, 2)) {
            text = text.substring(text.indexOf(' ') + 1);
        }
        if (!book && PLACE.matcher(text).matches()) {
            return null;
        }
        Matcher editors = EDITORS.matcher(text);
        if (editors.find()) {
            text = text.substring(editors.end());
        }
        int to = 0;
        while (to < text.length() && ",(;:[".indexOf(text.charAt(to)) < 0) {
            boolean number = Character.isDigit(text.charAt(to)) && !book;
            boolean ends = text.charAt(to) == '.' && !isShort(text, to) && to == stop(text, to);
            if (number || ends) {
                break;
            }
            to++;
        }
        String name = trimmed(text.substring(0, to));
        boolean named = name.length() > 2 && Character.isLetter(name.charAt(0));
        boolean alone = !book && (!hasNumber(text, to) || NO_CONTAINER.matcher(name).matches());
        return named && !alone ? name : null;
    }

    /** A journal is followed by its volume, an issue, pages or a date. */
    private static boolean hasNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a journal's title are cut short more often than not. */
    private static boolean isShort(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean more = stop + 2 < text.length() && Character.isUpperCase(text.charAt(stop + 2));
        return stop - from <= 6 && more;
    }

    private static int quote(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == '"' || c == '“' || c == '„' || c == '«';
            boolean doubled = c == '`' && text.startsWith("``", i);
            if (plain || doubled) {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("\"”“»".indexOf(text.charAt(i)) >= 0 || text.startsWith("''", i)) {
                return i;
            }
        }
        return -1;
    }

    /** The offset of the first mark that ends a part, or the length. */
    private static int stop(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '.' || c == '?' || c == '!';
            boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            if (mark && ends && (c != '.' || !isAbbreviation(text, i))) {
                return i;
            }
        }
        return text.length();
    }

    /** An initial, or a short form. */
    private static boolean isAbbreviation(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        if (initial && stop + 2 < text.length()) {
            // "Quill, A. The mill" ends the names; "A. Quill" does not.
            int next = stop + 2;
            int to = next;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            boolean comma = text.lastIndexOf(',', stop) >= Math.max(0, stop - 8);
            boolean plainWord = to - next > 1 && to < text.length() && text.charAt(to) == ' ';
            return !(comma && plainWord && Character.isUpperCase(text.charAt(next)));
        }
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " ,:;.\"“`'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,:;\"”".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean stop = to > from && text.charAt(to - 1) == '.' && !isAbbreviation(text, to - 1);
        return text.substring(from, stop ? to - 1 : to);
    }
}
