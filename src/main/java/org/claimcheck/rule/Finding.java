package org.claimcheck.rule;

import java.util.List;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something an editor should look at.
 *
 * @param rule the id of the rule that found it
 * @param message what is wrong and what would satisfy the rule, in one sentence
 * @param span offsets in the document's text
 * @param field offsets in the author's file, where the finding is on what is no part of the text: a
 *     field of front matter, and {@code span} is then the place in the text that speaks against it,
 *     or a comment, and {@code span} is empty
 * @param suggestion words to put there instead; null if there are none
 * @param related other places of the same cause, in text order
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        Span span,
        @Nullable Span field,
        @Nullable String suggestion,
        List<Span> related) {

    /**
     * What a message quotes may hold line breaks; they become spaces.
     *
     * @throws IllegalArgumentException if it has no place or no message
     */
    public Finding {
        if (span.isEmpty() && (field == null || field.isEmpty())) {
            throw new IllegalArgumentException(rule + ": a finding needs a place: " + span);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException(rule + ": a finding needs a message");
        }
        if (message.indexOf('\n') >= 0) {
            message = String.join(" ", message.strip().split("\\s++", -1));
        }
        related = List.copyOf(related);
    }

    /** In the text. */
    public Finding(
            String rule,
            Severity severity,
            String message,
            Span span,
            @Nullable String suggestion,
            List<Span> related) {
        this(rule, severity, message, span, null, suggestion, related);
    }

    public Finding onField(@Nullable Span other) {
        return new Finding(rule, severity, message, span, other, suggestion, related);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, message, span, field, suggestion, related);
    }

    public Finding withSuggestion(String other) {
        return new Finding(rule, severity, message, span, field, other, related);
    }

    public Finding withRelated(List<Span> others) {
        return new Finding(rule, severity, message, span, field, suggestion, others);
    }
}
