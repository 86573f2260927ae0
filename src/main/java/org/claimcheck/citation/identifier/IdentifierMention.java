package org.claimcheck.citation.identifier;

import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that presents a value as an identifier.
 *
 * @param span of the value, without the word or address that announces it
 * @param identifier null if the value is malformed
 * @param flaw what is wrong, as the end of a sentence that begins "it"; null if nothing is
 * @param mended the value as it was probably meant; null if that is not clear
 */
public record IdentifierMention(
        Span span,
        @Nullable Identifier identifier,
        @Nullable String flaw,
        @Nullable String mended) {

    static IdentifierMention sound(Span span, Identifier identifier) {
        return new IdentifierMention(span, identifier, null, null);
    }

    static IdentifierMention flawed(Span span, String flaw) {
        return new IdentifierMention(span, null, flaw, null);
    }

    IdentifierMention meant(@Nullable String value) {
        return new IdentifierMention(span, identifier, flaw, value);
    }
}
