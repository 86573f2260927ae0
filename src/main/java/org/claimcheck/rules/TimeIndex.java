package org.claimcheck.rules;

import java.util.List;
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

    /** Those that overlap a span, in text order. */
    List<TimeExpression> in(Span span) {
        int first = Spans.lastBy(times, TimeExpression::span, span.start());
        if (first < 0 || times.get(first).span().end() <= span.start()) {
            first++;
        }
        int end = Spans.firstFrom(times, TimeExpression::span, span.end());
        return first < end ? times.subList(first, end) : List.of();
    }
}
