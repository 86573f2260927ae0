package org.claimcheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Looks things up by place in a list that is sorted by the start of each thing's span. */
public final class Spans {

    private Spans() {}

    /** The index of the first thing that starts at or after an offset; the size if none does. */
    public static <T> int firstFrom(List<T> sorted, Function<T, Span> span, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the last thing that starts at or before an offset; -1 if none does. */
    public static <T> int lastBy(List<T> sorted, Function<T, Span> span, int offset) {
        return firstFrom(sorted, span, offset + 1) - 1;
    }

    /** A view of the things that start inside a span. */
    public static <T> List<T> startingIn(List<T> sorted, Function<T, Span> span, Span within) {
        return sorted.subList(
                firstFrom(sorted, span, within.start()), firstFrom(sorted, span, within.end()));
    }

    /**
     * Whether something overlaps a span.
     *
     * @param sorted things that do not overlap each other
     */
    public static <T> boolean anyOverlaps(List<T> sorted, Function<T, Span> span, Span within) {
        int end = firstFrom(sorted, span, within.end());
        return end > 0 && span.apply(sorted.get(end - 1)).overlaps(within);
    }

    /** The spans with those joined that only white space parts; in and out in text order. */
    public static List<Span> joined(List<Span> sorted, CharSequence text) {
        List<Span> out = new ArrayList<>();
        for (Span span : sorted) {
            Span last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean joins = last != null && isBlank(text, last.end(), span.start());
            if (joins) {
                out.set(out.size() - 1, last.cover(span));
            } else {
                out.add(span);
            }
        }
        return out;
    }

    private static boolean isBlank(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Whitespace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
