package org.claimcheck.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** What the tagger finds in one sentence. */
final class Tagged {

    private Tagged() {}

    static List<TimeExpression> times(String sentence, @Nullable LocalDate published) {
        return TimeTagger.tag(sentence, List.of(new Span(0, sentence.length())), published);
    }

    /** As {@code words=value}, parted by semicolons. */
    static String found(String sentence, @Nullable LocalDate published) {
        return times(sentence, published).stream()
                .map(t -> t.span().of(sentence) + "=" + t.value())
                .collect(Collectors.joining("; "));
    }
}
