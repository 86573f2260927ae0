package org.claimcheck.citation;

import java.util.List;
import org.claimcheck.text.Span;

/**
 * The citation apparatus of a document.
 *
 * @param markers in text order
 * @param references in text order
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
        for (Marker marker : markers) {
            if (marker.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
