package org.claimcheck.rules;

import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a document says something.
 *
 * @param span offsets in the document's text; in the value of the field, if there is one
 * @param field offsets in the author's file, if it is front matter and no part of the text
 */
record Place(Span span, @Nullable Span field) {

    boolean isField() {
        return field != null;
    }
}
