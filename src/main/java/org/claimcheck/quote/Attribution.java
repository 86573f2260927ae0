package org.claimcheck.quote;

import java.util.Locale;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is made responsible for a quotation, and how we know.
 *
 * @param speaker the resolved name; null where nobody is named
 * @param mention the words that stand for the speaker in the attributing clause, in the document's
 *     text
 * @param cue the reporting word or sign ("said", "according to", a colon), in the document's text
 * @param via the outlet through which the words reached the writer ("told Reuters"), in the
 *     document's text
 */
public record Attribution(
        Kind kind,
        @Nullable String speaker,
        @Nullable Span mention,
        @Nullable Span cue,
        Basis basis,
        @Nullable Span via) {

    public static final Attribution NOBODY =
            new Attribution(Kind.NOBODY, null, null, null, Basis.NONE, null);

    /** The same, through an outlet. */
    Attribution through(Span outlet) {
        return new Attribution(kind, speaker, mention, cue, basis, outlet);
    }

    public enum Kind {
        PERSON,
        ORGANISATION,
        /** A report, letter, post, court filing, dataset. */
        DOCUMENT,
        /** "Officials", "a source familiar with the matter", "critics". */
        UNNAMED,
        PRONOUN_UNRESOLVED,
        NOBODY;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The rule that decided. */
    public enum Basis {
        CUE_ADJACENT,
        COLON,
        DASH,
        ACCORDING_TO,
        CONTINUED,
        SAME_PARAGRAPH,
        COREFERENCE,
        /** No clause names anybody, or the pronoun in it can mean nobody in the text. */
        NONE;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
