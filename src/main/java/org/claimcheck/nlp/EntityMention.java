package org.claimcheck.nlp;

import java.util.Locale;
import org.claimcheck.text.Span;

/**
 * A name in the text.
 *
 * @param span offsets in the document's text
 * @param basis the model or rule that decided
 */
public record EntityMention(Kind kind, Span span, String basis) {

    public enum Kind {
        PERSON,
        ORGANIZATION,
        LOCATION,
        EVENT;

        /** The name used in models and reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
