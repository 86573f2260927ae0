package org.claimcheck.rules;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.text.Span;
import org.claimcheck.time.TimeExpression;

/** Time expressions by place. */
final class TimeIndex {

    private final List<TimeExpression> times;

    /**
     * @param times in text order, without overlap
     */
    TimeIndex(List<TimeExpression> times) {
        this.times = times;
    }

    /** Those that overlap a span. */
    Stream<TimeExpression> in(Span span) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return times.subList(low, times.size()).stream()
                .takeWhile(t -> t.span().start() < span.end());
    }
}
