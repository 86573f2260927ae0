package org.claimcheck.online;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Document;
import org.claimcheck.lookup.LineEnds;
import org.claimcheck.lookup.WebLink;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/**
 * What a document gives to look up.
 *
 * @param addresses of links as written, each once, by first mention; with the page each leads to
 * @param references by index
 * @param passedOver addresses over the limit
 */
record Questions(
        Map<String, Optional<URI>> addresses,
        Map<Integer, ReferenceLookup> references,
        int passedOver) {

    /** Most pages visited for one document; about a quarter of an hour for a single host. */
    private static final int MOST_ADDRESSES = 1000;

    static Questions of(Article article) {
        Map<Integer, ReferenceLookup> references = new TreeMap<>();
        List<Reference> all = article.citations().references();
        for (int i = 0; i < all.size(); i++) {
            Reference reference = all.get(i);
            String entry = reference.span().of(article.text());
            int index = i;
            ReferenceLookup.of(reference, entry)
                    .filter(r -> article.isChecked(reference.span()))
                    .filter(r -> isWhole(article.document(), reference.span(), r.value()))
                    .ifPresent(r -> references.put(index, r));
        }
        Set<String> written = new LinkedHashSet<>();
        for (WebLink link : article.webLinks()) {
            if (article.isChecked(link.span()) && !isLookedUp(link, all, references)) {
                written.add(link.address());
            }
        }
        Map<String, Optional<URI>> addresses = new LinkedHashMap<>();
        written.stream()
                .limit(MOST_ADDRESSES)
                .forEach(a -> addresses.put(a, RequestAddress.parse(a)));
        return new Questions(addresses, references, written.size() - addresses.size());
    }

    /** Whether an identifier does not end where the line does, before its entry ends. */
    private static boolean isWhole(Document document, Span entry, String identifier) {
        int at = entry.of(document.text()).indexOf(identifier);
        int end = entry.start() + at + identifier.length();
        return at < 0 || end >= entry.end() || !LineEnds.mayGoOn(document, end);
    }

    /** Whether a link in an entry only names the work that is looked up for the entry. */
    private static boolean isLookedUp(
            WebLink link, List<Reference> all, Map<Integer, ReferenceLookup> references) {
        int entry = Spans.lastBy(all, Reference::span, link.span().start());
        ReferenceLookup lookup = references.get(entry);
        return lookup != null
                && all.get(entry).span().contains(link.span())
                && lookup.isNamedBy(link.address());
    }

    /** The places asked for on each page, by page. */
    Map<URI, Set<String>> pages() {
        Map<URI, Set<String>> out = new LinkedHashMap<>();
        addresses.forEach(
                (written, page) ->
                        page.ifPresent(
                                p ->
                                        out.computeIfAbsent(p, k -> new LinkedHashSet<>())
                                                .add(RequestAddress.fragment(written))));
        out.values().forEach(places -> places.remove(""));
        return out;
    }
}
