package org.claimcheck.nlp;

import java.util.List;
import org.claimcheck.text.Span;

/**
 * Somebody or something that a document names, once or often.
 *
 * @param kind the kind of the fullest name
 * @param name the fullest name the document gives, as written there, white space collapsed and
 *     without a possessive 's
 * @param mentions every mention that surely means it, in text order
 */
public record NamedEntity(EntityMention.Kind kind, String name, List<Span> mentions) {
    public NamedEntity {
        mentions = List.copyOf(mentions);
    }
}
