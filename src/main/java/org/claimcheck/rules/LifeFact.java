package org.claimcheck.rules;

import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of somebody's life.
 *
 * @param subject who, in small letters
 * @param when the day, month or year; null for an age at death that stands alone
 * @param age in whole years; -1 if the fact is none
 * @param span the words of the date or age
 * @param from offset in the document's text at which the words for the subject begin
 * @param prose whether it stands in the running text, and not in a caption, heading or table
 */
record LifeFact(
        Kind kind,
        String subject,
        @Nullable Period when,
        int age,
        Span span,
        int from,
        boolean prose) {

    enum Kind {
        BORN,
        DIED,
        /** An age at death. */
        DIED_AGED,
        /** An age at a date. */
        AGED
    }

    LifeFact of(String other) {
        return new LifeFact(kind, other, when, age, span, from, prose);
    }
}
