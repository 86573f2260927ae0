package org.claimcheck.citation;

import java.util.List;
import java.util.function.Function;
import org.claimcheck.text.Span;

/**
 * The citation apparatus of a document.
 *
 * @param markers in text order
 * @param references in text order, without overlap
 * @param cleanup remarks of editors left in the text, such as {@code [citation needed]}
 * @param archiveMentions "(archived)" remarks without a link
 */
public record Citations(
        List<Marker> markers,
        List<Reference> references,
        List<Span> cleanup,
        List<Span> archiveMentions) {

    public static final Citations NONE = new Citations(List.of(), List.of(), List.of(), List.of());

    public Citations {
        markers = List.copyOf(markers);
        references = List.copyOf(references);
        cleanup = List.copyOf(cleanup);
        archiveMentions = List.copyOf(archiveMentions);
    }

    /** Whether a marker of any kind stands in a span of the text. */
    public boolean marked(Span span) {
        int at = firstEndingAfter(markers, Marker::span, span.start());
        return at < markers.size() && markers.get(at).span().overlaps(span);
    }

    /** The markers that begin in a span of the text, in text order. */
    public List<Marker> markersIn(Span span) {
        int from = firstEndingAfter(markers, Marker::span, span.start());
        int to = from;
        while (to < markers.size() && markers.get(to).span().start() < span.end()) {
            to++;
        }
        return markers.subList(from, to);
    }

    /** Whether a span of the text touches an entry of a reference list or a note. */
    public boolean isReference(Span span) {
        int at = firstEndingAfter(references, Reference::span, span.start());
        return at < references.size() && references.get(at).span().overlaps(span);
    }

    private static <T> int firstEndingAfter(List<T> sorted, Function<T, Span> place, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(sorted.get(middle)).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
