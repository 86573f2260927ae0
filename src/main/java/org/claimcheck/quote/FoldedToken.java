package org.claimcheck.quote;

import org.claimcheck.text.Span;

/**
 * A word, a sign, or a whole quotation, which counts as one token of the sentence around it.
 *
 * @param start offset in the document's text
 * @param word lower-case form with straight apostrophes; empty for a quotation
 * @param quote index of the quotation among all that were found; -1 if none
 */
record FoldedToken(Kind kind, int start, int end, String word, int quote) {

    enum Kind {
        WORD,
        /** A word that begins with a capital. */
        CAPITAL,
        NUMBER,
        SIGN,
        QUOTE
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    boolean isCapital() {
        return kind == Kind.CAPITAL;
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.CAPITAL;
    }

    Span span() {
        return new Span(start, end);
    }
}
