package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/**
 * Finds citation keys in brackets, {@code [see @smith2020, p. 3; -@jones]}, after the syntax of
 * Pandoc, {@code @{any key}} too. A bare {@code @name} is a handle more often than a citation and
 * counts only if a bibliography file has it; a key with the name of an identifier scheme ({@code
 * @doi:10.1000/1}) explains itself; {@code @fig:} and the like refer to parts of the document.
 */
final class KeyMarkers {

    private static final List<String> SELF_EXPLAINING =
            List.of(
                    "doi:",
                    "pmid:",
                    "pmcid:",
                    "pmc:",
                    "isbn:",
                    "arxiv:",
                    "url:",
                    "http",
                    "wikidata:",
                    "raw:");

    private static final List<String> CROSS_REFERENCES =
            List.of(
                    "fig:", "tbl:", "tab:", "eq:", "sec:", "lst:", "fig-", "tbl-", "eq-", "sec-",
                    "lst-", "tag:", "thm-");

    private static final int LONGEST_BRACED = 160;

    private static final Pattern NAME_AND_YEAR =
            Pattern.compile("\\p{L}{3,25}[-_:]?(?:1[89]|20)\\d\\d\\p{L}{0,12}");

    private static final Pattern SHOWN =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}+]{1,15}+[-_:]?(?:\\d{2}|\\d{4})[a-z]?|\\p{Lu}[\\p{Lu}\\d.-]{2,20}");

    private static final Pattern LETTERED =
            Pattern.compile(
                    "\\p{Lu}\\p{Lu}{0,3}(?:\\p{Ll}{1,6}|\\+)\\p{L}{0,3}\\d{2}[a-z]?|\\p{Lu}{2,4}\\d{2}");

    private KeyMarkers() {}

    static List<Found> in(String text, List<Span> brackets) {
        List<Found> out = new ArrayList<>();
        for (Span bracket : brackets) {
            int i = bracket.start() + 1;
            while (i < bracket.end() - 1) {
                if (text.charAt(i) == '@' && startsWord(text, i)) {
                    Span key = key(text, i, bracket.end() - 1);
                    add(text, key, out);
                    i = Math.max(key.end(), i + 1);
                } else {
                    i++;
                }
            }
        }
        return out;
    }

    /** {@code [Knu97]}, of which only an entry with the same label makes a marker. */
    static List<Found> shown(String text, List<Span> brackets) {
        List<Found> out = new ArrayList<>();
        for (Span bracket : brackets) {
            boolean first = bracket.start() == 0 || text.charAt(bracket.start() - 1) == '\n';
            int from = bracket.start() + 1;
            for (String piece : Brackets.content(text, bracket).split("[,;]", -1)) {
                String key = piece.strip();
                if (!first && SHOWN.matcher(key).matches()) {
                    int at = from + piece.indexOf(key);
                    boolean alone = key.length() + 2 == bracket.length();
                    Span span = alone ? bracket : new Span(at, at + key.length());
                    out.add(new Found(span, key, Marker.Style.KEY, null, false));
                }
                from += piece.length() + 1;
            }
        }
        return out;
    }

    /** Whether it is a key of letters of names and two digits of a year, as LaTeX makes them. */
    static boolean isLettered(Found one) {
        return one.style() == Marker.Style.KEY
                && !one.sure()
                && LETTERED.matcher(one.label()).matches();
    }

    /** Keys outside brackets that a bibliography file has, or should have. */
    static List<Found> bare(Document document, Cover taken, Cover notProse) {
        Set<String> known = new HashSet<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Note note && note.region() == Region.Kind.BIBLIOGRAPHY) {
                known.add(note.label());
            }
        }
        List<Found> out = new ArrayList<>();
        String text = document.text();
        int at = known.isEmpty() ? -1 : text.indexOf('@');
        while (at >= 0) {
            Span key = key(text, at, text.length());
            boolean cited =
                    key.length() > 1
                            && isCited(text.substring(at + 1, key.end()), known)
                            && (at == 0 || startsWord(text, at))
                            && !taken.overlaps(key)
                            && !notProse.overlaps(key);
            if (cited) {
                add(text, key, out);
            }
            at = text.indexOf('@', key.end());
        }
        return out;
    }

    /** Whether most keys are a name and a year; a program that makes other keys knows the list. */
    static boolean nameWorks(List<Found> found) {
        int keys = 0;
        int names = 0;
        for (Found one : found) {
            if (one.style() == Marker.Style.KEY && one.sure()) {
                keys++;
                names += NAME_AND_YEAR.matcher(one.label()).lookingAt() ? 1 : 0;
            }
        }
        return names * 2 > keys;
    }

    /** A key of the file, or a name and a year as the keys of bibliographies are made of. */
    private static boolean isCited(String key, Set<String> known) {
        return known.contains(key) || (key.length() < 40 && NAME_AND_YEAR.matcher(key).matches());
    }

    private static void add(String text, Span key, List<Found> out) {
        boolean braced = key.length() > 2 && text.startsWith("@{", key.start());
        String label =
                braced
                        ? text.substring(key.start() + 2, key.end() - 1)
                        : text.substring(key.start() + 1, key.end());
        if (!label.isEmpty()
                && SELF_EXPLAINING.stream().noneMatch(label::startsWith)
                && CROSS_REFERENCES.stream().noneMatch(label::startsWith)) {
            out.add(new Found(key, label, Marker.Style.KEY, null, true));
        }
    }

    /** An e-mail address has a letter before its sign. */
    private static boolean startsWord(String text, int at) {
        char previous = text.charAt(at - 1);
        return !Character.isLetterOrDigit(previous) && previous != '.' && previous != '_';
    }

    private static Span key(String text, int at, int end) {
        int to = at + 1;
        if (text.startsWith("{", to)) {
            int limit = Math.min(end, at + LONGEST_BRACED);
            while (to < limit && text.charAt(to) != '}') {
                to++;
            }
            return new Span(at, to < limit ? to + 1 : at + 1);
        }
        while (to < end
                && (Character.isLetterOrDigit(text.charAt(to))
                        || "_:.#$%&-+?<>~/".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        while (to > at + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return new Span(at, to);
    }
}
