package org.claimcheck.citation;

import java.util.List;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a reference list, or the body of a note.
 *
 * @param id what markers point to: a fragment id or a label
 * @param label the number or key it shows; null in a list without
 * @param list entries of one list share a number, counted from 0
 * @param span offsets in the document's text, its label included
 * @param citedBy indices of the markers that point to it, in text order
 */
public record Reference(
        String id,
        @Nullable String label,
        int list,
        Span span,
        Fields fields,
        List<Integer> citedBy) {

    public Reference {
        citedBy = List.copyOf(citedBy);
    }

    /** What could be read out of the entry; null where nothing was found. */
    public record Fields(
            @Nullable String doi,
            @Nullable String isbn,
            @Nullable String url,
            @Nullable String year) {}
}
