package org.claimcheck.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

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

    /** Whether a part of the span is covered; never of an empty one. */
    public boolean overlaps(Span span) {
        return Spans.anyOverlaps(parts, Function.identity(), span);
    }
}
