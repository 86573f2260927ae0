package org.claimcheck.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The part of a text that some spans cover; answers in logarithmic time. */
public final class Cover {

    /** Sorted, without overlap. */
    private final List<Span> parts = new ArrayList<>();

    private Cover() {}

    /** The spans may overlap and come in any order; empty ones cover nothing. */
    public static Cover of(Collection<Span> spans) {
        Cover cover = new Cover();
        for (Span next : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
            int last = cover.parts.size() - 1;
            if (last >= 0 && next.start() < cover.parts.get(last).end()) {
                cover.parts.set(last, cover.parts.get(last).cover(next));
            } else {
                cover.parts.add(next);
            }
        }
        return cover;
    }

    /** Whether a part of the span is covered. */
    public boolean overlaps(Span span) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < parts.size() && parts.get(low).start() < span.end();
    }
}
