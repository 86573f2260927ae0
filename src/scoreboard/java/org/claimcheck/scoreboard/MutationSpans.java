package org.claimcheck.scoreboard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.document.Document;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Where markers and entries stand in a source, so that an editor's slip can be made there. */
final class MutationSpans {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(\\s?[-–]\\s?)(\\d{1,3})");

    private MutationSpans() {}

    /** What defines an entry; null if markup is around it that would have to go, too. */
    static @Nullable Span definition(Document document, Reference reference, String text) {
        if (reference.label() == null || !isBody(document, reference)) {
            return null;
        }
        Span at = document.map().toSource(reference.span());
        return switch (document.source().format()) {
            case HTML -> element(text, at);
            case MARKDOWN -> lines(text, at, "[^" + reference.label());
            case TEXT -> lines(text, at, "[" + reference.label());
            case RST -> lines(text, at, ".. [");
            case LATEX -> lines(text, at, "\\bibitem");
            default -> null;
        };
    }

    /** Whether the entry is of the file itself, not of one beside it. */
    private static boolean isBody(Document document, Reference reference) {
        return document.location(reference.span()).path() == null;
    }

    private static @Nullable Span lines(String text, Span at, String opening) {
        int start = text.lastIndexOf('\n', Math.max(0, at.start() - 1)) + 1;
        int end = text.indexOf('\n', Math.max(at.start(), at.end() - 1));
        Span lines = new Span(start, end < 0 ? text.length() : end + 1);
        return lines.of(text).stripLeading().startsWith(opening) ? lines : null;
    }

    /** The item of a list that holds a stretch. */
    private static @Nullable Span element(String text, Span at) {
        int start = text.lastIndexOf("<li", at.start());
        int end = text.indexOf("</li>", at.end());
        boolean one =
                start >= 0
                        && end >= 0
                        && text.indexOf("<li", start + 1) > end - 1
                        && text.substring(start, at.start()).indexOf("</li>") < 0;
        boolean last = start >= 0 && end >= 0 && text.indexOf("<li", start + 1) < 0;
        boolean id = start >= 0 && text.substring(start, at.start()).contains(" id=");
        return (one || last) && id ? new Span(start, end + 5) : null;
    }

    /** The same entry with another text; null if its label cannot be kept. */
    static @Nullable String changed(String entry) {
        if (entry.startsWith("<")) {
            int end = entry.lastIndexOf("</li>");
            return end < 0 ? null : entry.substring(0, end) + " Another source altogether.</li>";
        }
        int letter = entry.indexOf(']') + 2;
        boolean last = !entry.endsWith("\n");
        String other = " Another source altogether: ";
        return letter > 1 && letter < entry.length()
                ? (last ? "\n" : "") + entry.substring(0, letter) + other + entry.substring(letter)
                : null;
    }

    /** The source of the only marker of an entry; null if there are more. */
    static @Nullable Span onlyMarker(
            Document document, Reference reference, List<Marker> markers, String text) {
        if (reference.citedBy().size() != 1) {
            return null;
        }
        Marker marker = markers.get(reference.citedBy().get(0));
        long there = markers.stream().filter(m -> m.span().equals(marker.span())).count();
        return there == 1 && !marker.span().of(document.text()).contains(",")
                ? written(document, marker, text)
                : null;
    }

    /** What is written for a marker, its brackets or tags included. */
    static @Nullable Span written(Document document, Marker marker, String text) {
        Span at = document.map().toSource(marker.span());
        String shown = at.of(text);
        if (document.source().format() == Format.HTML) {
            int start = text.lastIndexOf("<a ", at.start());
            int end = text.indexOf("</a>", at.start());
            boolean link = start >= 0 && end >= at.start() && end - start < 300;
            String tag = link ? text.substring(start, end + 4) : "";
            boolean one = tag.indexOf("</a>") == tag.length() - 4 && tag.contains(marker.label());
            return link && one ? new Span(start, end + 4) : null;
        }
        boolean bracket = shown.startsWith("[") && shown.endsWith("]");
        return bracket && shown.contains(marker.label()) ? at : null;
    }

    /** Whether a new number leads elsewhere: some programs link by ids that have none in them. */
    static boolean leadsByNumber(String written, Marker marker) {
        return !written.startsWith("<") || fragment(written).of(written).contains(marker.label());
    }

    /** A marker with another label: in the place a link leads to and in what it shows. */
    static String relabelled(String written, String label, String other) {
        if (!written.startsWith("<")) {
            return written.replace(label, other);
        }
        Span to = fragment(written);
        int close = written.indexOf('>', to.end());
        return written.substring(0, to.start())
                + to.of(written).replace(label, other)
                + written.substring(to.end(), close)
                + written.substring(close).replace(label, other);
    }

    /** What stands behind the number sign of a link; empty if it has none. */
    private static Span fragment(String tag) {
        int from = tag.indexOf('#', Math.max(0, tag.indexOf("href"))) + 1;
        int to = from;
        while (from > 0 && to < tag.length() && "\"' >".indexOf(tag.charAt(to)) < 0) {
            to++;
        }
        return new Span(from, to);
    }

    /** A label that the list has not. */
    static String renumbered(String label, Set<String> labels) {
        String other = label + "7";
        while (labels.contains(other)) {
            other += "7";
        }
        return other;
    }

    /** As a hand that slips copies it: a wrong check digit, a month 13, a prefix cut short. */
    static String miscopied(Scheme scheme, String value) {
        int last = value.length() - 1;
        char digit = value.charAt(last);
        return switch (scheme) {
            case ISBN, ISSN ->
                    value.substring(0, last)
                            + (char)
                                    (Character.isDigit(digit) ? '0' + (digit - '0' + 1) % 10 : '0');
            case DOI -> value.replaceFirst("^(10\\.\\d\\d)\\d+/", "$1/");
            case ARXIV -> value.replaceFirst("^(\\d\\d)\\d\\d(\\.\\d)", "$1" + "13" + "$2");
            default -> value;
        };
    }

    /** Ranges such as {@code [3-5]}, all of whose members have an entry. */
    static List<Span> ranges(Document document, List<Marker> markers, String text) {
        Set<Span> out = new LinkedHashSet<>();
        for (int i = 0; i + 1 < markers.size(); i++) {
            Marker one = markers.get(i);
            boolean range =
                    one.isResolved()
                            && markers.get(i + 1).isResolved()
                            && one.span().equals(markers.get(i + 1).span());
            Span at = document.map().toSource(one.span());
            if (range && RANGE.matcher(at.of(text)).find()) {
                out.add(at);
            }
        }
        return new ArrayList<>(out);
    }

    static String swapped(String range) {
        Matcher matcher = RANGE.matcher(range);
        return matcher.replaceFirst("$3$2$1");
    }
}
