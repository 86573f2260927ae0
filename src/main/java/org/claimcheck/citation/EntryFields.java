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

    private static final String DATE =
            "(\\d{4}-\\d\\d-\\d\\d|\\d{1,2} \\p{L}{3,9}\\.? \\d{4}"
                    + "|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4})";

    private static final Pattern ACCESSED =
            Pattern.compile(
                    "(?i)\\b(?:retrieved|accessed|visited|access date:?)(?: on)?:? {0,2}" + DATE);

    private static final Pattern ARCHIVED =
            Pattern.compile("(?i)\\barchived[^.;]{0,40}? (?:on|at)? ?" + DATE);

    private EntryFields() {}

    /** Notes in notes hold each other: of each only so much is read, in UTF-16 units. */
    private static final int LONGEST = 10_000;

    /**
     * @param label at its beginning; null if none
     * @param links the links whose text lies in the entry
     */
    static Reference.Fields read(String text, Span span, @Nullable String label, List<Link> links) {
        String entry = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
        EntryParts parts = EntryParts.of(label == null ? entry : withoutLabel(entry, label));
        return new Reference.Fields(
                parts.authors(),
                parts.title(),
                parts.container(),
                parts.year(),
                parts.pages(),
                first(Scheme.DOI, entry),
                first(Scheme.ISBN, entry),
                first(Scheme.ISSN, entry),
                first(Scheme.ARXIV, entry),
                first(Scheme.PMID, entry),
                url(entry, links),
                first(ACCESSED, entry),
                first(ARCHIVED, entry));
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

    private static @Nullable String first(Scheme scheme, String entry) {
        return scheme.first(entry).map(Identifier::toString).orElse(null);
    }

    private static @Nullable String first(Pattern pattern, String entry) {
        Matcher matcher = pattern.matcher(entry);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Without the label and the signs around it, or the sign that leads back. */
    private static String withoutLabel(String entry, String label) {
        int from = 0;
        while (from < entry.length() && " ^↑[(".indexOf(entry.charAt(from)) >= 0) {
            from++;
        }
        if (!entry.startsWith(label, from)) {
            return entry.substring(from);
        }
        from += label.length();
        while (from < entry.length() && " ]).:".indexOf(entry.charAt(from)) >= 0) {
            from++;
        }
        return entry.substring(from);
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
                || EntryParts.YEAR.matcher(shown).find();
    }
}
