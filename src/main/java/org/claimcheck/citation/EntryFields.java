package org.claimcheck.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.citation.identifier.Identifier;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.document.Link;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads identifiers and the year out of an entry. */
final class EntryFields {

    private static final Pattern URL = Pattern.compile("\\bhttps?://[^\\s<>\"]{1,2000}");

    /** A year that is no part of a longer number, a range of pages, or an address. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\w./:–-])(?:1[5-9]|20)\\d\\d[a-z]?(?![\\w/–-]|\\.\\d)");

    private EntryFields() {}

    /**
     * @param links the links whose text lies in the entry
     */
    static Reference.Fields read(String text, Span span, List<Link> links) {
        String entry = span.of(text);
        String doi = Scheme.DOI.first(entry).map(Identifier::toString).orElse(null);
        String isbn = Scheme.ISBN.first(entry).map(Identifier::toString).orElse(null);
        return new Reference.Fields(doi, isbn, url(entry, links), year(entry));
    }

    private static @Nullable String url(String entry, List<Link> links) {
        for (Link link : links) {
            if (link.target().startsWith("http://") || link.target().startsWith("https://")) {
                return link.target();
            }
        }
        Matcher matcher = URL.matcher(entry);
        if (!matcher.find()) {
            return null;
        }
        String url = matcher.group();
        int end = url.length();
        while (end > 0 && ".,;:!?)]'\"".indexOf(url.charAt(end - 1)) >= 0) {
            end--;
        }
        return url.substring(0, end);
    }

    private static @Nullable String year(String entry) {
        Matcher matcher = YEAR.matcher(entry);
        return matcher.find() ? matcher.group() : null;
    }

    /** Whether a line has an address, an identifier or a year: what prose may lack. */
    static boolean looksLikeReference(String text, Span line) {
        String shown =
                line.length() > 2000
                        ? text.substring(line.start(), line.start() + 2000)
                        : line.of(text);
        return shown.contains("http://")
                || shown.contains("https://")
                || shown.contains("www.")
                || shown.contains("doi:")
                || YEAR.matcher(shown).find();
    }
}
