package org.claimcheck.quote;

import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may stand for a speaker.
 *
 * @param span the phrase, offsets in the document's text
 * @param kind what it stands for, as far as the phrase itself tells
 * @param name the proper name in it, without titles; null if there is none
 * @param head its head noun or pronoun, lower case
 * @param first index of its first token
 * @param last index of its last token
 */
record Mention(
        Span span, Attribution.Kind kind, @Nullable Span name, String head, int first, int last) {

    boolean isPronoun() {
        return kind == Attribution.Kind.PRONOUN_UNRESOLVED;
    }
}
