package org.claimcheck.rules;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
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
        int first = Math.max(0, Spans.lastBy(times, TimeExpression::span, span.start()));
        return times.subList(first, times.size()).stream()
                .takeWhile(t -> t.span().start() < span.end())
                .filter(t -> t.span().end() > span.start());
    }
}
