package org.claimcheck.quote.source;

import java.util.Locale;
import org.claimcheck.text.Span;

/**
 * Words in which a quotation and its source differ.
 *
 * @param quoted in the text that holds the quotation; empty where words were left out
 * @param source in the source's text; empty where words were put in
 */
public record Change(Kind kind, Span quoted, Span source) {

    public enum Kind {
        REPLACED,
        LEFT_OUT,
        PUT_IN,
        /** Only capitals differ. */
        CAPITALS;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
