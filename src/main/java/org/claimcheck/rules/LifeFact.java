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
 * @param field where it stands in the author's file, if that is front matter and no part of the
 *     text; {@code span} and {@code from} are then those of the value
 * @param prose whether it stands in the running text, and not in a caption, heading or table
 */
record LifeFact(
        Kind kind,
        String subject,
        @Nullable Period when,
        int age,
        Span span,
        int from,
        @Nullable Span field,
        boolean prose) {

    enum Kind {
        BORN,
        DIED,
        /** An age at death. */
        DIED_AGED,
        /** An age at a date. */
        AGED,
        /** An age on the day of publication. */
        AGED_NOW
    }

    LifeFact of(String other) {
        return new LifeFact(kind, other, when, age, span, from, field, prose);
    }

    /** The same, as front matter says it. */
    LifeFact onField(Span place) {
        return new LifeFact(kind, subject, when, age, span, from, place, false);
    }
}
