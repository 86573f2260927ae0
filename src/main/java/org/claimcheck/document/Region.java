package org.claimcheck.document;

import java.util.Locale;
import org.claimcheck.text.Span;

/**
 * A run of blocks that play one part in the page.
 *
 * @param reason why the reader decided so, in a few words an editor understands; empty for main
 * @param span offsets in the document's text
 */
public record Region(Kind kind, String reason, Span span) {

    /** The part a block plays. Rules look at {@link #MAIN} and {@link #QUOTE_BLOCK} as prose. */
    public enum Kind {
        MAIN,
        BOILERPLATE,
        FRONT_MATTER,
        CODE,
        QUOTE_BLOCK,
        CAPTION,
        TABLE,
        REFERENCE_LIST,
        NOTES;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
