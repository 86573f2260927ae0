package org.claimcheck.citation;

import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Span;

/** Says whether a heading announces a list of references. */
enum ReferenceHeading {
    /** Whatever follows is an entry. */
    SURE,
    /** May head ordinary text too: only list items and what looks like a reference counts. */
    POSSIBLE,
    NONE;

    /** The usual names of such sections in English. */
    private static final Set<String> SURE_NAMES =
            Set.of(
                    "references",
                    "reference list",
                    "list of references",
                    "bibliography",
                    "works cited",
                    "cited works",
                    "works consulted",
                    "literature cited",
                    "literature",
                    "citations",
                    "notes and references",
                    "references and notes",
                    "sources and references",
                    "references and sources",
                    "footnotes",
                    "endnotes",
                    "references cited",
                    "selected bibliography",
                    "footnotes and references",
                    "cited sources",
                    "sources cited");

    private static final Set<String> POSSIBLE_NAMES =
            Set.of(
                    "sources",
                    "source",
                    "notes",
                    "reference",
                    "notes and sources",
                    "source list",
                    "sources and notes",
                    "explanatory notes");

    /** What a bibliography is divided into. */
    private static final Set<String> PARTS =
            Set.of(
                    "books",
                    "articles",
                    "journals",
                    "papers",
                    "websites",
                    "web",
                    "reports",
                    "primary sources",
                    "secondary sources",
                    "general",
                    "specific",
                    "print",
                    "online",
                    "news",
                    "interviews",
                    "books and articles",
                    "journal articles",
                    "news articles",
                    "general references",
                    "inline citations");

    private static final int LONGEST = 60;

    static ReferenceHeading of(String text, Span span) {
        if (span.length() > LONGEST) {
            return NONE;
        }
        String name = name(span.of(text));
        if (SURE_NAMES.contains(name)) {
            return SURE;
        }
        return POSSIBLE_NAMES.contains(name) ? POSSIBLE : NONE;
    }

    /** Whether a lower heading divides a list of references rather than ends it. */
    static boolean isPart(String text, Span span) {
        return span.length() <= LONGEST && PARTS.contains(name(span.of(text)));
    }

    /** Letters only, without a section number, an edit link, or the signs of a plain-text file. */
    private static String name(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replace("[edit]", "").replace("&", "and");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
