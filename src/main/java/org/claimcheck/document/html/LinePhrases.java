package org.claimcheck.document.html;

import java.util.List;
import java.util.Set;
import org.claimcheck.text.CalendarNames;

/**
 * Stock phrases of web pages, matched at the start of short lines in lower case. English only; the
 * phrases are general usage of news sites and blogs.
 */
final class LinePhrases {

    private static final List<String> LEADS =
            List.of(
                    "read more",
                    "read also",
                    "also read",
                    "read next",
                    "see also",
                    "see more",
                    "related:",
                    "related story",
                    "related article",
                    "more:",
                    "read:",
                    "watch:",
                    "watch also",
                    "listen:",
                    "don't miss",
                    "don’t miss",
                    "you may also",
                    "you might also",
                    "more on this",
                    "more from",
                    "next:",
                    "previous:",
                    "up next",
                    "recommended:",
                    "click here",
                    "continue reading",
                    "further reading:",
                    "download our",
                    "sign up",
                    "subscribe",
                    "follow us",
                    "follow @",
                    "view all",
                    "read the full",
                    "share this");
    private static final List<String> APPEALS =
            List.of(
                    "share this",
                    "share on",
                    "follow us",
                    "sign up for",
                    "sign up to",
                    "subscribe to our",
                    "subscribe now",
                    "leave a comment",
                    "leave a reply",
                    "post a comment",
                    "all rights reserved",
                    "©",
                    "copyright ©",
                    "click to tweet",
                    "get the latest updates",
                    "view comments",
                    "join the conversation");

    /** Believed only of lines that are no sentence. */
    private static final List<String> LABELS =
            List.of(
                    "advertisement",
                    "filed under",
                    "posted in",
                    "tagged",
                    "tags:",
                    "topics:",
                    "categories:",
                    "article continues below",
                    "story continues below",
                    "read more",
                    "loading",
                    "print this",
                    "email this",
                    "skip to",
                    "like what you",
                    "scroll to continue",
                    "subscribe",
                    "advert",
                    "you may also like",
                    "related",
                    "don't miss",
                    "don\u2019t miss",
                    "more:",
                    "close");

    private static final int LONGEST_LABEL = 50;

    private static final List<String> BYLINES =
            List.of(
                    "by ",
                    "published",
                    "updated",
                    "posted",
                    "last updated",
                    "last modified",
                    "written by",
                    "reviewed by",
                    "edited by",
                    "first published",
                    "words by",
                    "photo by",
                    "photos by",
                    "image credit",
                    "photo credit",
                    "image:",
                    "photo:",
                    "source:",
                    "date:",
                    "author:");
    private static final Set<String> SOURCES =
            Set.of(
                    "references",
                    "sources",
                    "bibliography",
                    "works cited",
                    "citations",
                    "notes",
                    "footnotes",
                    "literature",
                    "further reading",
                    "external links",
                    "sources and further reading");

    private LinePhrases() {}

    /** Whether a line that holds a link only leads to another page. */
    static boolean leadsElsewhere(String low) {
        return startsWithAny(low, LEADS);
    }

    /** Whether a line shows an address, as entries of plain source lists do. */
    static boolean isAddress(String low) {
        return low.startsWith("http") || low.startsWith("www.") || low.startsWith("doi");
    }

    /** Whether a line announces a list of sources. */
    static boolean announcesSources(String low) {
        String line = low.endsWith(":") ? low.substring(0, low.length() - 1) : low;
        return SOURCES.contains(line);
    }

    /** Whether a line asks readers to do something on the site. */
    static boolean isAppeal(String low) {
        boolean sentence = low.endsWith(".") && !low.endsWith("..");
        return startsWithAny(low, APPEALS)
                || (!sentence && low.length() < LONGEST_LABEL && startsWithAny(low, LABELS));
    }

    private static final int MOST_WORDS = 40;

    /** Small words around the day of a credit. */
    private static final Set<String> OF_CREDITS =
            Set.of(
                    "published",
                    "posted",
                    "updated",
                    "modified",
                    "reviewed",
                    "revised",
                    "edited",
                    "written",
                    "created",
                    "last",
                    "first",
                    "on",
                    "by",
                    "at",
                    "in",
                    "of",
                    "the",
                    "and",
                    "date",
                    "st",
                    "nd",
                    "rd",
                    "th",
                    "am",
                    "pm",
                    "min",
                    "read");

    /** Whether a line says who wrote the article or when, and no more. */
    static boolean isByline(String line, String low) {
        boolean sentence = low.endsWith(".") && ShownDates.first(low) == null;
        if (!sentence && startsWithAny(low, BYLINES)) {
            return low.startsWith("by ") ? isName(line) : low.length() < 90;
        }
        boolean dated = isDate(low) && !tells(line);
        return low.length() < 60 && (dated || low.endsWith(" min read"));
    }

    /** Whether a short line is a sentence of the article: it ends as one, and credits no day. */
    static boolean tells(String line) {
        if (line.isEmpty() || ".!?".indexOf(line.charAt(line.length() - 1)) < 0) {
            return false;
        }
        for (String word : line.split("[^\\p{L}]+", MOST_WORDS)) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small && !OF_CREDITS.contains(word) && !CalendarNames.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** "By" and then a few words that begin with a capital. */
    private static boolean isName(String line) {
        String rest = line.substring(3).strip();
        int words = rest.split(" ", 12).length;
        return words <= 10
                && !rest.isEmpty()
                && Character.isUpperCase(rest.charAt(0))
                && !rest.endsWith(".")
                && !rest.endsWith(":");
    }

    /** A line of a day, a month and a year, with little else. */
    private static boolean isDate(String low) {
        int letters = 0;
        int digits = 0;
        int separators = 0;
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            separators += c == '-' || c == '/' || c == '.' ? 1 : 0;
        }
        boolean numeric = letters <= 4 && digits >= 6 && digits <= 14 && separators >= 2;
        return low.length() <= 45
                && (numeric || (letters < 24 && digits <= 16 && ShownDates.first(low) != null));
    }

    private static boolean startsWithAny(String low, List<String> starts) {
        for (String start : starts) {
            if (low.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
