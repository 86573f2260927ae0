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
 * @param repeats index of the reference that "Ibid." stands for here; null if it does not say that,
 *     or where it cannot be told for sure
 */
public record Reference(
        String id,
        @Nullable String label,
        int list,
        Span span,
        Fields fields,
        List<Integer> citedBy,
        @Nullable Integer repeats) {

    public Reference {
        citedBy = List.copyOf(citedBy);
    }

    /**
     * What could be read out of the entry; null where nothing was found.
     *
     * @param authors as they are written, in order
     * @param container the journal, book or site the work is part of
     * @param year with the letter that tells two of one year apart
     * @param accessed when the page was visited, as it is written
     * @param archived when the page was put into an archive, as it is written
     */
    public record Fields(
            List<String> authors,
            @Nullable String title,
            @Nullable String container,
            @Nullable String year,
            @Nullable String pages,
            @Nullable String doi,
            @Nullable String isbn,
            @Nullable String issn,
            @Nullable String arxiv,
            @Nullable String pmid,
            @Nullable String url,
            @Nullable String accessed,
            @Nullable String archived) {

        public Fields {
            authors = List.copyOf(authors);
        }
    }
}
