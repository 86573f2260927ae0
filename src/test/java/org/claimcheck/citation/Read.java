package org.claimcheck.citation;

import java.util.List;
import org.claimcheck.citation.Marker.Resolution;

/** What a reader of citations made of a text, as a test compares it. */
final class Read {

    private Read() {}

    static List<String> labels(Citations citations) {
        return citations.markers().stream().map(Marker::label).toList();
    }

    static List<Resolution> resolutions(Citations citations) {
        return citations.markers().stream().map(Marker::resolution).toList();
    }
}
