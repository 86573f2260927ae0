package org.claimcheck.claim;

import java.util.List;

/**
 * What stands for a claim in the document itself.
 *
 * @param citations indices of citation markers
 * @param links targets of links out of the document
 * @param quotes indices of attributed quotations
 */
public record Evidence(List<Integer> citations, List<String> links, List<Integer> quotes) {

    public Evidence {
        citations = List.copyOf(citations);
        links = List.copyOf(links);
        quotes = List.copyOf(quotes);
    }

    public boolean isEmpty() {
        return citations.isEmpty() && links.isEmpty() && quotes.isEmpty();
    }
}
