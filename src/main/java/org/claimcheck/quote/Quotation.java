package org.claimcheck.quote;

import java.util.Locale;
import org.claimcheck.text.Span;

/**
 * A quoted stretch of text, within one block.
 *
 * @param span with its quotation marks, offsets in the document's text
 * @param inner without its quotation marks
 * @param group pieces of one utterance (interrupted, or over several paragraphs) share a number
 */
public record Quotation(Span span, Span inner, Kind kind, Attribution attribution, int group) {

    public enum Kind {
        /** A clause or more in marks. */
        DIRECT,
        /** A fragment inside the writer's sentence. */
        PARTIAL,
        /** Distance, irony, the mention of a word. */
        SCARE,
        /** A work, a headline, a page, a label on a screen. */
        TITLE,
        /** A nickname, a brand, something called so. */
        NAME,
        /** Set apart by markup, without marks. */
        BLOCK,
        /** Repeats the body, or stands alone with a dash and a name. */
        PULL,
        /** Before the text, with a dash and a name. */
        EPIGRAPH,
        CAPTION,
        /** Inside another quotation. */
        NESTED;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody is expected to answer for these words. */
    public boolean isSpeech() {
        return kind == Kind.DIRECT || kind == Kind.PARTIAL;
    }
}
