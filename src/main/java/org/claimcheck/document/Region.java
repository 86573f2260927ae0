package org.claimcheck.document;

import java.util.Locale;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A run of blocks that play one part in the page.
 *
 * @param reason why the reader decided so, in a few words an editor understands; empty for main
 * @param span offsets in the document's text
 */
public record Region(Kind kind, String reason, Span span) {

    /** How the reasons begin for what stands inside an article's text without belonging to it. */
    private static final String TAIL = "tail: ";

    /** The reason of a region in the tail that a template hangs on an article. */
    public static String tail(String what) {
        return TAIL + what;
    }

    /** What the tail of a template holds here; null in other regions. */
    public @Nullable String tail() {
        return reason.startsWith(TAIL) ? reason.substring(TAIL.length()) : null;
    }

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
        /** Entries of a file beside the document, of which it cites some. */
        BIBLIOGRAPHY,
        NOTES;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
