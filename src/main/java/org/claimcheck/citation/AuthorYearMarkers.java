package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/**
 * Finds what may be a marker of author and year: {@code (Reed & Lind, 2004; Holm 2006, p. 4)},
 * {@code Reed et al. (2004)}. A film, a storm, or the place of a book's publisher looks the same;
 * only a list whose entries most of them resolve in makes them markers.
 */
final class AuthorYearMarkers {

    private static final String YEAR = "(?:1[5-9]|20)\\d\\d[a-z]?(?![\\w–-])";

    private static final String YEARS = "(" + YEAR + "(?:(?:, ?| and | & )" + YEAR + "){0,4}+)";

    private static final String PARTICLE =
            "(?:(?:van|von|de|der|den|del|della|di|da|du|la|le|ten|ter|al|el|bin|ibn|dos|das|zu|af)"
                    + " ){0,3}+";

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}+";

    private static final String JOIN = "(?:,? (?:and|&|y|und|et) |, )";

    private static final String OTHERS = ",? (?:et al\\.?|and others|and colleagues)";

    /** A person, or an organisation. */
    private static final String NAME =
            PARTICLE + WORD + "(?: (?:(?:of|for|the|on|and|de|van|der) ){0,2}" + WORD + "){0,5}";

    private static final String INTRODUCTION =
            "(?:(?:see|also|e\\.g\\.|cf\\.|i\\.e\\.|for|example|review|reviews|reviewed|in|by|and|but"
                    + "|compare|after|following|quoted|cited|as|from|adapted|per|especially),? ){0,5}+";

    private static final Pattern PARENTHETICAL =
            Pattern.compile(
                    INTRODUCTION
                            + "("
                            + NAME
                            + "(?:"
                            + JOIN
                            + NAME
                            + "){0,6}("
                            + OTHERS
                            + ")?),? "
                            + YEARS
                            + "(?:[,:] ?.{1,60})?");

    private static final Pattern YEARS_ALONE = Pattern.compile(YEARS + "(?:[,:;] ?.{1,60})?");

    private static final Pattern NARRATIVE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.'’-])("
                            + PARTICLE
                            + WORD
                            + "(?:(?:, "
                            + PARTICLE
                            + WORD
                            + "){0,4},? (?:and|&|y|und|et) "
                            + PARTICLE
                            + WORD
                            + ")?("
                            + OTHERS
                            + ")?)$");

    /** Capitalised words before a year that name no author. */
    private static final Set<String> NO_AUTHORS =
            Set.of(
                    "spring",
                    "summer",
                    "autumn",
                    "winter",
                    "easter",
                    "christmas",
                    "fig",
                    "figure",
                    "table",
                    "section",
                    "chapter",
                    "appendix",
                    "box",
                    "version",
                    "act",
                    "issue",
                    "volume",
                    "vol",
                    "since",
                    "until",
                    "circa",
                    "press",
                    "university",
                    "edition");

    private static final int LONGEST = 400;

    private static final int LONGEST_NAMES = 120;

    private final String text;
    private final Span block;
    private final Cover titles;
    private final List<Found> out = new ArrayList<>();

    private AuthorYearMarkers(String text, Span block, Cover titles) {
        this.text = text;
        this.block = block;
        this.titles = titles;
    }

    /**
     * What may be a marker in a block, in text order. It is sure if it has a form that little else
     * has.
     *
     * @param titles stretches set apart, after which a publisher's place and year may stand
     */
    static List<Found> in(String text, Span block, Cover titles) {
        AuthorYearMarkers reader = new AuthorYearMarkers(text, block, titles);
        int open = -1;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open = i;
            } else if ((c == ')' || c == ']') && open >= 0) {
                if (i - open < LONGEST) {
                    reader.brackets(open, i);
                }
                open = -1;
            }
        }
        return reader.out;
    }

    private void brackets(int open, int close) {
        String inside = flat(text.substring(open + 1, close));
        Matcher years = YEARS_ALONE.matcher(inside);
        if (years.matches()) {
            narrative(open, close, years);
            return;
        }
        int from = 0;
        while (from < inside.length()) {
            int semicolon = inside.indexOf(';', from);
            int to = semicolon < 0 ? inside.length() : semicolon;
            Matcher piece = PARENTHETICAL.matcher(inside).region(skip(inside, from, to), to);
            if (piece.matches()) {
                boolean set = titles.overlaps(new Span(Math.max(0, open - 2), open));
                boolean several = piece.group(2) != null || piece.group(1).contains(" & ");
                add(open + 1, piece, piece.start(1), 3, several || (!set && !afterMark(open)));
            }
            from = to + 1;
        }
    }

    /** Behind the title of a work its place and year follow. */
    private boolean afterMark(int open) {
        int at = open;
        while (at > block.start() && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at > block.start() && "\"”’»".indexOf(text.charAt(at - 1)) >= 0;
    }

    private void narrative(int open, int close, Matcher years) {
        int start = Math.max(block.start(), open - LONGEST_NAMES);
        String before = flat(text.substring(start, open)).stripTrailing();
        String possessive = before.endsWith("'s") || before.endsWith("’s") ? "'s" : "";
        before = before.substring(0, before.length() - possessive.length());
        Matcher names = NARRATIVE.matcher(before);
        if (!names.find() || text.charAt(open) == '[' || isNoAuthor(names.group(1))) {
            return;
        }
        int from = start + names.start(1);
        boolean set = titles.overlaps(new Span(from, open));
        boolean sure = names.group(2) != null && !set;
        boolean first = true;
        for (int[] year : years(years.group(1))) {
            Span span = first ? new Span(from, close + 1) : at(open + 1 + years.start(1), year);
            String shown = years.group(1).substring(year[0], year[1]);
            out.add(found(span, names.group(1) + ", " + shown, sure));
            first = false;
        }
    }

    private void add(int base, Matcher piece, int start, int group, boolean sure) {
        if (isNoAuthor(piece.group(1))) {
            return;
        }
        boolean first = true;
        for (int[] year : years(piece.group(group))) {
            Span alone = at(base + piece.start(group), year);
            Span span = first ? new Span(base + start, alone.end()) : alone;
            String shown = piece.group(group).substring(year[0], year[1]);
            out.add(found(span, piece.group(1) + ", " + shown, sure));
            first = false;
        }
    }

    private static Found found(Span span, String label, boolean sure) {
        return new Found(span, label, Marker.Style.AUTHOR_YEAR, null, sure);
    }

    private static Span at(int base, int[] year) {
        return new Span(base + year[0], base + year[1]);
    }

    private static List<int[]> years(String years) {
        List<int[]> out = new ArrayList<>();
        Matcher year = Pattern.compile(YEAR).matcher(years);
        while (year.find()) {
            out.add(new int[] {year.start(), year.end()});
        }
        return out;
    }

    private static boolean isNoAuthor(String names) {
        return Surnames.words(names).stream()
                .anyMatch(w -> NO_AUTHORS.contains(w) || CalendarNames.month(w) > 0);
    }

    private static int skip(String inside, int from, int to) {
        int at = from;
        while (at < to && inside.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** With plain spaces, of the same length. */
    private static String flat(String text) {
        return text.replace('\n', ' ').replace('\t', ' ').replace('\u00a0', ' ');
    }
}
