package org.claimcheck.scoreboard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Document;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Where markers and entries stand in a source, so that an editor's slip can be made there. */
final class MutationSpans {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(\\s?[-–]\\s?)(\\d{1,3})");

    private MutationSpans() {}

    /** The lines that define an entry; null if markup is around it that would have to go, too. */
    static @Nullable Span definition(Document document, Reference reference, String text) {
        if (reference.label() == null) {
            return null;
        }
        Span at = document.map().toSource(reference.span());
        Format format = document.source().format();
        if (format == Format.HTML) {
            return element(text, at);
        }
        if (format != Format.MARKDOWN && format != Format.TEXT) {
            return null;
        }
        int start = text.lastIndexOf('\n', Math.max(0, at.start() - 1)) + 1;
        int end = text.indexOf('\n', at.end());
        Span lines = new Span(start, end < 0 ? text.length() : end + 1);
        boolean labelled = lines.of(text).stripLeading().startsWith(opening(format, reference));
        return labelled ? lines : null;
    }

    private static String opening(Format format, Reference reference) {
        return format == Format.MARKDOWN ? "[^" + reference.label() : "[" + reference.label();
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
            return null;
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
        int close = written.startsWith("<") ? written.indexOf('>') : -1;
        return close < 0 || written.substring(0, close).contains(marker.label());
    }

    /** A label that the list has not. */
    static String renumbered(String label, Set<String> labels) {
        String other = label + "7";
        while (labels.contains(other)) {
            other += "7";
        }
        return other;
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
