package org.claimcheck.claim;

import java.util.List;
import org.claimcheck.text.Span;

/**
 * What stands for a claim in the document itself.
 *
 * @param citations indices of citation markers
 * @param links targets of links out of the document
 * @param quotes indices of attributed quotations
 * @param sources words of its sentence that name a source, in the document's text
 */
public record Evidence(
        List<Integer> citations, List<String> links, List<Integer> quotes, List<Span> sources) {

    public Evidence {
        citations = List.copyOf(citations);
        links = List.copyOf(links);
        quotes = List.copyOf(quotes);
        sources = List.copyOf(sources);
    }

    public boolean isEmpty() {
        return citations.isEmpty() && links.isEmpty() && quotes.isEmpty() && sources.isEmpty();
    }
}
