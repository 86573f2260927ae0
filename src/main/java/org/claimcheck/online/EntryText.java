package org.claimcheck.online;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of a list as it can be compared: its words, the years it gives, and what it presents as
 * the title. Entries come in a hundred styles, so that a part that cannot be told apart for sure is
 * left open.
 *
 * @param words of the whole entry without addresses and identifiers, folded as titles are
 * @param years that stand alone and tell no visit
 * @param titles what stands in quotation marks, or follows the year in brackets
 * @param opening the words before title and year, as written
 */
record EntryText(List<String> words, List<Integer> years, List<String> titles, String opening) {

    /** A longer note holds more than one source; its beginning is compared. */
    private static final int LONGEST = 3000;

    private static final Pattern IDENTIFIER =
            Pattern.compile(
                    "(?i)\\bhttps?://\\S{1,2000}+|\\bdoi:?\\s?\\S{1,300}+|\\b10\\.\\d{4,9}/\\S{1,300}+"
                            + "|\\barxiv:\\s?\\S{1,40}+|\\bISBN[-:0-9\\s]{0,30}+X?");
    private static final Pattern QUOTED =
            Pattern.compile(
                    "“([^”“]{1,300}+)”|\"([^\"]{1,300}+)\"|«([^«»]{1,300}+)»|„([^“„]{1,300}+)“"
                            + "|(?<![\\p{L}\\d])‘([^‘]{1,300}?)’(?![\\p{L}\\d])");
    private static final Pattern DATED =
            Pattern.compile("\\((?:1[5-9]|20)\\d\\d[^()]{0,30}+\\)[.,:]?\\s");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\w./:–-])((?:1[5-9]|20)\\d\\d)[a-z]?(?![\\w/–-]|\\.\\d)");

    /** When a page was looked at or kept says nothing about when it was published. */
    private static final Pattern VISITED =
            Pattern.compile(
                    "(?i)\\b(?:retrieved|accessed|archived|visited|viewed|consulted)\\b"
                            + "[^;()]{0,40}?(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

    private static final Pattern TITLE_END = Pattern.compile("[.?!](?=\\s|$)");

    EntryText {
        words = List.copyOf(words);
        years = List.copyOf(years);
        titles = List.copyOf(titles);
    }

    static EntryText of(String entry) {
        String shown = entry.length() > LONGEST ? entry.substring(0, LONGEST) : entry;
        String text = IDENTIFIER.matcher(shown).replaceAll(" ");
        List<Integer> years = new ArrayList<>();
        int opening = text.length();
        Matcher year = YEAR.matcher(VISITED.matcher(text).replaceAll(m -> blank(m.group())));
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
            opening = Math.min(opening, year.start());
        }
        List<String> titles = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            titles.add(quoted.group().substring(1, quoted.group().length() - 1));
            opening = Math.min(opening, quoted.start());
        }
        if (titles.isEmpty()) {
            afterYear(text, titles);
        }
        return new EntryText(Titles.words(text), years, titles, text.substring(0, opening));
    }

    /** As long, so that offsets stay what they are. */
    private static String blank(String words) {
        return " ".repeat(words.length());
    }

    /** {@code Name, A. (2010). Title. Place}, the style of the APA. */
    private static void afterYear(String text, List<String> titles) {
        Matcher dated = DATED.matcher(text);
        if (!dated.find()) {
            return;
        }
        Matcher end = TITLE_END.matcher(text);
        int to = end.find(dated.end()) ? end.start() : text.length();
        titles.add(text.substring(dated.end(), to).strip());
    }
}
